package dev.candour.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** One message on a pipe: a sign, the length in bytes, the bytes. */
record Frames(DataInputStream in, DataOutputStream out) {

    static final byte ANSWER = 'A';
    static final byte FAILURE = 'F';
    static final byte REQUEST = 'R';
    static final byte READY = 'S';

    /** Neither a document nor an answer comes near it; a larger number means that something else writes to the pipe. */
    private static final int MOST_BYTES = 256 << 20;

    record Frame(byte sign, byte[] bytes) {}

    void write(byte sign, byte[] bytes) throws IOException {
        out.writeByte(sign);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws EOFException when the other side is gone */
    Frame read() throws IOException {
        byte sign = in.readByte();
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("no frame");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new Frame(sign, bytes);
    }
}
