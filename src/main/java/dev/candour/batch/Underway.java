package dev.candour.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one batch that are on the way, in their order. A thread of its own reads them, since whoever sends lines may wait
 * for the answer to one before sending the next.
 */
final class Underway {

    static final Future<List<Answer>> END = CompletableFuture.completedFuture(List.of());

    /** Lines that are there already go to a worker together: handing one over costs as much as a part of its screening. */
    private static final int MOST_TOGETHER = 16;

    private static final int BYTES_TOGETHER = 128 * 1024;

    /** Bytes of lines that may be on the way; documents in base64 are large. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int PIECES_FOR_EACH_CORE = 4;

    private final Lines lines;
    private final LineScreener screener;
    private final ExecutorService workers;
    private final BlockingQueue<Future<List<Answer>>> inOrder;
    private final Semaphore bytes = new Semaphore(MOST_BYTES);
    private final Thread reader = new Thread(this::read, "batch-reader");
    private volatile boolean stopped;

    Underway(Lines lines, LineScreener screener, ExecutorService workers, int cores) {
        this.lines = lines;
        this.screener = screener;
        this.workers = workers;
        this.inOrder = new ArrayBlockingQueue<>(PIECES_FOR_EACH_CORE * cores);
        reader.setDaemon(true);
    }

    void start() {
        reader.start();
    }

    /** The next answers, maybe not finished; null when there are none at the moment. */
    @Nullable
    Future<List<Answer>> poll() {
        return inOrder.poll();
    }

    /** As {@link #poll}, but waits for them; {@link #END} when there are no more. */
    Future<List<Answer>> take() throws IOException {
        try {
            return inOrder.take();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    /** Ends the work; when it returns nobody reads or screens any more. */
    void stop() {
        stopped = true;
        lines.stop();
        boolean interrupted = false;
        while (reader.isAlive() || !inOrder.isEmpty()) {
            try {
                Future<List<Answer>> left = inOrder.poll();
                if (left == null) {
                    reader.join(10);
                } else {
                    left.get();
                }
            } catch (InterruptedException again) {
                interrupted = true;
            } catch (ExecutionException faultOfWorkThatNobodyWants) {
                // It has ended, and that is all that matters here.
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try {
            for (List<Line> next = together(); !next.isEmpty(); next = together()) {
                hand(next);
            }
        } catch (IOException gone) {
            inOrderOrNever(CompletableFuture.completedFuture(List.of(screener.cutOff(lines.number()))));
        } catch (RuntimeException | Error fault) {
            inOrderOrNever(CompletableFuture.failedFuture(fault));
        } finally {
            inOrderOrNever(END);
        }
    }

    private void hand(List<Line> next) {
        int size = Math.min(MOST_BYTES, next.stream().mapToInt(Line::size).sum());
        bytes.acquireUninterruptibly(size);
        inOrderOrNever(workers.submit(() -> {
            try {
                return answers(next);
            } finally {
                bytes.release(size);
            }
        }));
    }

    private List<Answer> answers(List<Line> next) {
        List<Answer> answers = new ArrayList<>(next.size());
        for (Line line : next) {
            if (stopped) {
                break;
            }
            answers.add(screener.answer(line));
        }
        return answers;
    }

    private void inOrderOrNever(Future<List<Answer>> next) {
        try {
            inOrder.put(next);
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }

    private List<Line> together() throws IOException {
        List<Line> together = new ArrayList<>(MOST_TOGETHER);
        int size = 0;
        @Nullable Line line = lines.next();
        while (line != null) {
            together.add(line);
            size += line.size();
            boolean enough = together.size() == MOST_TOGETHER || size >= BYTES_TOGETHER;
            line = enough || !lines.ready() ? null : lines.next();
        }
        return together;
    }
}
