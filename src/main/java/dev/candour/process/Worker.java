package dev.candour.process;

import dev.candour.process.Frames.Frame;
import dev.candour.process.WorkerException.Kind;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process of its own for work that may hang or use up its memory. It starts at the first request and stays warm; killed or
 * dead, it is started anew at the next. Answers one request at a time; for use by many threads.
 */
public final class Worker implements AutoCloseable {

    /** A clock on the wall would punish honest work on a busy machine; it counts for what waits and does not work. */
    private static final int CLOCK_FOR_PROCESSOR = 6;

    private static final Duration START = Duration.ofSeconds(20);

    private final Class<? extends Handler> handler;
    private final int megabytes;
    private final List<String> options;
    private @Nullable Process process;
    private @Nullable Frames frames;

    /** @param megabytes of heap that the work may use @param options more for the process's virtual machine */
    public Worker(Class<? extends Handler> handler, int megabytes, String... options) {
        this.handler = handler;
        this.megabytes = megabytes;
        this.options = List.of(options);
    }

    /** Starts the process, so that the first request need not wait for it. @throws WorkerException when it cannot */
    public synchronized void start() {
        started();
    }

    /**
     * Has one request answered.
     *
     * @param limit of the processor's time, after which the process is killed, and a sixth of what may pass by the clock; the
     *     start of the process does not count
     * @throws WorkerException when there is no answer
     */
    public byte[] ask(byte[] request, Duration limit) {
        return ask(request, limit, limit.multipliedBy(CLOCK_FOR_PROCESSOR));
    }

    /**
     * Has one request answered.
     *
     * @param processor time, after which the process is killed
     * @param clock time that may pass
     * @throws WorkerException when there is no answer
     */
    public synchronized byte[] ask(byte[] request, Duration processor, Duration clock) {
        Watchdog watchdog = new Watchdog(started(), processor, clock);
        Frame frame;
        try {
            pipe().write(Frames.REQUEST, request);
            frame = pipe().read();
        } catch (IOException gone) {
            boolean inTime = watchdog.callOff();
            stop();
            throw new WorkerException(inTime ? Kind.DIED : Kind.TIMEOUT);
        }
        if (!watchdog.callOff()) {
            stop(); // killed just after it answered
        }
        if (frame.sign() != Frames.ANSWER) {
            throw new WorkerException(Kind.FAILED);
        }
        return frame.bytes();
    }

    private Frames pipe() throws IOException {
        if (frames == null) {
            throw new IOException("no process");
        }
        return frames;
    }

    private Process started() {
        if (process != null && process.isAlive()) {
            return process;
        }
        stop();
        try {
            Process fresh = ChildJvm.start(handler, megabytes, options);
            process = fresh;
            frames = new Frames(
                    new DataInputStream(fresh.getInputStream()),
                    new DataOutputStream(new BufferedOutputStream(fresh.getOutputStream())));
            Watchdog watchdog = new Watchdog(fresh, START, START.multipliedBy(CLOCK_FOR_PROCESSOR));
            pipe().read();
            watchdog.callOff();
            return fresh;
        } catch (IOException noProcess) {
            stop();
            throw new WorkerException(Kind.NOT_STARTED);
        }
    }

    private void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
        process = null;
        frames = null;
    }

    @Override
    public synchronized void close() {
        stop();
    }
}
