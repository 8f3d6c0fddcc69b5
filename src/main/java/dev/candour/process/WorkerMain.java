package dev.candour.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** The entry of a worker: answers requests from standard input until the asking side is gone. */
public final class WorkerMain {

    private WorkerMain() {}

    public static void main(String[] args) throws Exception {
        Frames frames = new Frames(
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))),
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
        System.setOut(System.err); // a library that prints must not write between two frames
        Handler handler = Class.forName(args[0])
                .asSubclass(Handler.class)
                .getDeclaredConstructor()
                .newInstance();
        frames.write(Frames.READY, new byte[0]);
        try {
            while (true) {
                answer(frames, handler);
            }
        } catch (EOFException asked) {
            System.exit(0); // threads that a document started must not keep the process
        }
    }

    private static void answer(Frames frames, Handler handler) throws IOException {
        byte[] request = frames.read().bytes();
        byte[] answer;
        try {
            answer = handler.answer(request);
        } catch (Exception | StackOverflowError | LinkageError failed) {
            frames.write(Frames.FAILURE, new byte[0]);
            return;
        }
        frames.write(Frames.ANSWER, answer);
    }
}
