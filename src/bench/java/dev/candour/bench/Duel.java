package dev.candour.bench;

import com.sun.management.ThreadMXBean;
import dev.candour.bench.peers.Peer;
import dev.candour.bench.peers.Scorer;
import dev.candour.workload.Applicant;
import dev.candour.workload.Applicants;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Engines side by side in one process. They take turns of a few milliseconds and are charged the time of the processor that
 * their own thread used, so that whatever else the machine does is no engine's advantage; what counts is the ratio inside a
 * turn. The work of the garbage collector's own threads is not charged to anybody; the bytes tell of it.
 */
final class Duel {

    /** @param micros of the processor for one applicant @param times plain Java's */
    record Result(Peer peer, double micros, double times, long bytes) {}

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SEED = 11;
    private static final long SLICE = 20_000_000;

    private static final class Turns {
        final Peer peer;
        final Scorer scorer;
        final List<Double> micros = new ArrayList<>();
        long bytes;
        int scorings = 1;
        int counted;

        Turns(Peer peer, Scorer scorer) {
            this.peer = peer;
            this.scorer = scorer;
        }

        /** So many scorings make a slice of the right length. */
        void warmUp(long nanos) {
            long start = THREAD.getCurrentThreadCpuTime();
            long used = 0;
            int done = 0;
            while (used < nanos) {
                scorer.next();
                done++;
                used = THREAD.getCurrentThreadCpuTime() - start;
            }
            scorings = (int) Math.max(1, done * SLICE / used);
        }

        void turn() {
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            long start = THREAD.getCurrentThreadCpuTime();
            for (int i = 0; i < scorings; i++) {
                scorer.next();
            }
            micros.add((THREAD.getCurrentThreadCpuTime() - start) / 1000.0 / scorings);
            bytes += THREAD.getCurrentThreadAllocatedBytes() - allocated;
            counted += scorings;
        }
    }

    private Duel() {}

    /** @param peers the first is what the others are measured by */
    static List<Result> run(List<Peer> peers, int rules, int requirements, boolean quick) {
        List<Applicant> applicants = Applicants.of(500, requirements, SEED);
        List<Turns> all = peers.stream()
                .map(peer -> new Turns(peer, new Scorer(peer.ready(rules).get(), applicants)))
                .toList();
        for (int part = 0; part < 2; part++) {
            all.forEach(one -> one.warmUp(quick ? 250_000_000L : 1_000_000_000L));
        }
        for (int round = 0; round < (quick ? 9 : 25); round++) {
            all.forEach(Turns::turn);
        }
        return all.stream().map(one -> result(one, all.get(0))).toList();
    }

    private static Result result(Turns one, Turns plain) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < one.micros.size(); i++) {
            times.add(one.micros.get(i) / plain.micros.get(i));
        }
        return new Result(one.peer, median(one.micros), median(times), one.bytes / one.counted);
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }
}
