package dev.candour.rules.publish;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work that may use up so much of the processor's time. A clock on the wall would punish honest rules on a machine that is
 * busy with something else.
 */
final class CpuBudget {

    private static final long LOOK_EVERY_MILLIS = 50;

    private CpuBudget() {}

    /**
     * The result; empty when the budget was used up before. The work then still goes on, as nothing in Java can stop it: the
     * process has to be ended.
     *
     * @throws ExecutionException when the work failed
     */
    static <T> Optional<T> within(Duration budget, Callable<T> work) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        long begin = used();
        Thread thread = new Thread(task, "trial");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return Optional.of(task.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                if (used() - begin > budget.toNanos()) {
                    return Optional.empty();
                }
            }
        }
    }

    /** By the whole process, collecting its garbage included; on the rare system that does not say, the time that passes. */
    private static long used() {
        long cpu = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : -1;
        return cpu < 0 ? System.nanoTime() : cpu;
    }
}
