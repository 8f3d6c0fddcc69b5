package dev.candour.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets some requests work at the same time and some others wait for a while; the rest is told at once to come again later, so
 * that a crowd makes nobody wait for ever and costs no memory.
 */
final class Gate {

    private final Semaphore free;
    private final int mostWaiting;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();

    Gate(int atOnce, int mostWaiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** @throws Busy when there is no place, or none became free in time */
    <T> T within(Supplier<T> work) {
        if (!free.tryAcquire()) {
            waitInLine();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void waitInLine() {
        try {
            if (waiting.incrementAndGet() > mostWaiting
                    || !free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy(patience);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Busy(patience);
        } finally {
            waiting.decrementAndGet();
        }
    }
}
