package dev.candour.bench;

import com.sun.management.ThreadMXBean;
import dev.candour.bench.peers.Peer;
import dev.candour.bench.peers.Scorer;
import dev.candour.workload.Applicant;
import dev.candour.workload.Applicants;
import dev.candour.workload.Engine;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What one scoring costs of the processor when one thread scores, and when two do at the same time, in turns. An engine whose
 * threads are in each other's way needs more then, or is blocked.
 */
final class Pair {

    /** @param blocked milliseconds for which threads waited for each other, of all turns */
    record Result(double alone, double together, long blocked) {

        /** How many times the work of one thread two would do on two free processors. */
        double gain() {
            return 2 * alone / together;
        }
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 15;

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final Scorer first;
    private final Scorer second;
    private final List<Double> alone = new ArrayList<>();
    private final List<Double> together = new ArrayList<>();
    private final LongAdder blocked = new LongAdder();

    private Pair(Supplier<Engine<?>> engines, List<Applicant> applicants) {
        this.first = new Scorer(engines.get(), applicants);
        this.second = new Scorer(engines.get(), applicants);
    }

    static Result run(Peer peer, boolean quick) {
        THREADS.setThreadContentionMonitoringEnabled(true);
        Pair pair = new Pair(peer.ready(40), Applicants.of(500, 12, 11));
        try {
            return pair.run(quick ? 50_000_000L : 200_000_000L);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(peer.title(), failed);
        } finally {
            pair.pool.shutdown();
        }
    }

    private Result run(long nanos) throws InterruptedException, ExecutionException {
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            double single = pool.submit(() -> micros(first, nanos)).get();
            Future<Double> one = pool.submit(() -> micros(first, nanos));
            Future<Double> other = pool.submit(() -> micros(second, nanos));
            double both = (one.get() + other.get()) / 2;
            if (round >= 0) {
                alone.add(single);
                together.add(both);
            }
        }
        return new Result(median(alone), median(together), blocked.sum());
    }

    /** Of the processor, for one scoring. */
    private double micros(Scorer scorer, long nanos) {
        long before = blockedSoFar();
        long start = THREADS.getCurrentThreadCpuTime();
        long used = 0;
        int done = 0;
        while (used < nanos) {
            for (int i = 0; i < 20; i++) {
                scorer.next();
            }
            done += 20;
            used = THREADS.getCurrentThreadCpuTime() - start;
        }
        blocked.add(blockedSoFar() - before);
        return used / 1000.0 / done;
    }

    private static long blockedSoFar() {
        return THREADS.getThreadInfo(Thread.currentThread().getId()).getBlockedTime();
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }
}
