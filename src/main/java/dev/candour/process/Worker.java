package dev.candour.process;

import dev.candour.process.Frames.Frame;
import dev.candour.process.WorkerException.Kind;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A process of its own for work that may hang or use up its memory. It starts at the first request and stays warm; killed or
 * dead, it is started anew at the next. Answers one request at a time; for use by many threads.
 */
public final class Worker implements AutoCloseable {

    private final Class<? extends Handler> handler;
    private final int megabytes;
    private final List<String> options;
    private @Nullable Process process;
    private @Nullable Frames frames;

    /**
     * @param megabytes of heap that the work may use
     * @param options more of what the JVM is told, as in {@code -XX:TieredStopAtLevel=1}
     */
    public Worker(Class<? extends Handler> handler, int megabytes, String... options) {
        this.handler = handler;
        this.megabytes = megabytes;
        this.options = List.of(options);
    }

    /** Starts the process, so that the first request need not wait for it. */
    public synchronized void start() {
        frames();
    }

    /**
     * Has one request answered.
     *
     * @param limit after which the process is killed; its start counts
     * @throws WorkerException when there is no answer
     */
    public synchronized byte[] ask(byte[] request, Duration limit) {
        AtomicBoolean over = new AtomicBoolean();
        Frames pipe = frames();
        Process asked = process;
        CompletableFuture<Void> killer = CompletableFuture.runAsync(
                () -> {
                    if (asked != null && over.compareAndSet(false, true)) {
                        asked.destroyForcibly();
                    }
                },
                after(limit));
        try {
            pipe.write(Frames.REQUEST, request);
            Frame frame = pipe.read();
            if (frame.sign() != Frames.ANSWER) {
                throw new WorkerException(Kind.FAILED);
            }
            return frame.bytes();
        } catch (IOException gone) {
            stop();
            throw new WorkerException(over.get() ? Kind.TIMEOUT : Kind.DIED);
        } finally {
            if (!over.compareAndSet(false, true)) {
                stop(); // killed just after it answered
            }
            killer.cancel(false);
        }
    }

    private static Executor after(Duration limit) {
        return CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Frames frames() {
        if (frames == null || process == null || !process.isAlive()) {
            stop();
            try {
                process = ChildJvm.start(handler, megabytes, options);
            } catch (IOException noProcess) {
                throw new WorkerException(Kind.NOT_STARTED);
            }
            frames = new Frames(
                    new DataInputStream(process.getInputStream()),
                    new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        }
        return frames;
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
