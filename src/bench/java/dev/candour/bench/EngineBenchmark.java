package dev.candour.bench;

import dev.candour.bench.peers.Peer;
import dev.candour.bench.peers.Scorer;
import dev.candour.workload.Applicants;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Forty rules over one applicant with twelve requirements, in each engine. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineBenchmark {

    private static final int RULES = 40;

    /** What all threads share. */
    @State(Scope.Benchmark)
    public static class Shared {

        @Param
        public Peer peer = Peer.PLAIN_JAVA;

        Supplier<Engine<?>> engines = () -> {
            throw new IllegalStateException("not compiled yet");
        };

        @Setup
        public void compile() {
            engines = peer.ready(RULES);
        }
    }

    /** What each thread has to itself. */
    @State(Scope.Thread)
    public static class Own {

        private Scorer scorer;

        @Setup
        public void prepare(Shared shared) {
            scorer = new Scorer(shared.engines.get(), Applicants.of(500, 12, 11));
        }
    }

    @Benchmark
    public Outcome score(Own own) {
        return own.scorer.next();
    }
}
