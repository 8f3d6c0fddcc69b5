package dev.candour.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Screens a stream of lines on all cores and answers in the order of the lines. Only a bounded number of lines is on the way:
 * when nobody takes the answers, nothing more is read.
 */
public final class Batch {

    private final ExecutorService workers;
    private final int cores;

    /** @param workers may be shared by many batches @param cores how many of them work at the same time */
    public Batch(ExecutorService workers, int cores) {
        this.workers = workers;
        this.cores = cores;
    }

    /**
     * Returns when every line has its answer; before that when the answers cannot be written, and then nothing of it goes on.
     *
     * @throws IOException when the answers cannot be written
     */
    public void run(Lines lines, LineScreener screener, Answers answers) throws IOException {
        Underway underway = new Underway(lines, screener, workers, cores);
        underway.start();
        try {
            for (Future<List<Answer>> next = next(underway, answers);
                    next != Underway.END;
                    next = next(underway, answers)) {
                for (Answer answer : finished(next)) {
                    answers.write(answer);
                }
            }
            answers.flush();
        } finally {
            underway.stop();
        }
    }

    /** Whoever sends the next line only when the answer is there must get it before anybody waits. */
    private static Future<List<Answer>> next(Underway underway, Answers answers) throws IOException {
        Future<List<Answer>> next = underway.poll();
        if (next == null || !next.isDone()) {
            answers.flush();
        }
        return next == null ? underway.take() : next;
    }

    private static List<Answer> finished(Future<List<Answer>> next) throws IOException {
        try {
            return next.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }
}
