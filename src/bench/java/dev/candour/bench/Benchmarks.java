package dev.candour.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks with one and two threads and prints a table. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        List<String> rows = new ArrayList<>();
        for (int threads : List.of(1, 2)) {
            for (RunResult run : run(threads)) {
                rows.add(row(run, threads));
            }
        }
        System.out.println();
        System.out.println("| explain | threads | screenings/s | +- | bytes/screening |");
        System.out.println("|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    private static Collection<RunResult> run(int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(ScreeningBenchmark.class.getName())
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static String row(RunResult run, int threads) {
        Result<?> rate = run.getPrimaryResult();
        Result<?> bytes = run.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return "| %s | %d | %,.0f | %,.0f | %,.0f |"
                .formatted(
                        run.getParams().getParam("explain"),
                        threads,
                        rate.getScore(),
                        rate.getScoreError(),
                        bytes.getScore());
    }
}
