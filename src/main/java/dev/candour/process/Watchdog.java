package dev.candour.process;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Kills a process that uses up its time, unless it is called off before. */
final class Watchdog {

    private static final long LOOK_EVERY_MILLIS = 50;

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "candour-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    private final Process process;
    private final Duration processorAtEnd;
    private final long nanosAtEnd;
    private final AtomicBoolean over = new AtomicBoolean();
    private final ScheduledFuture<?> looks;

    /** @param processor time that it may use from now on @param clock time that may pass */
    Watchdog(Process process, Duration processor, Duration clock) {
        this.process = process;
        this.processorAtEnd = used(process).plus(processor);
        this.nanosAtEnd = System.nanoTime() + clock.toNanos();
        this.looks =
                CLOCK.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Duration used(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void look() {
        boolean late = System.nanoTime() - nanosAtEnd > 0 || used(process).compareTo(processorAtEnd) > 0;
        if (late && over.compareAndSet(false, true)) {
            process.destroyForcibly();
            looks.cancel(false);
        }
    }

    /** Whether it was in time; otherwise the process is killed. */
    boolean callOff() {
        looks.cancel(false);
        return over.compareAndSet(false, true);
    }
}
