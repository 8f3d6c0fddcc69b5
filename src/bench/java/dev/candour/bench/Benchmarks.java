package dev.candour.bench;

import dev.candour.bench.batch.BatchBenchmark;
import dev.candour.bench.peers.Peer;
import dev.candour.bench.http.HttpBenchmark;
import dev.candour.rules.publish.ReloadBenchmark;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints their tables. {@code -Dbench.only=agreement,duel} runs some of agreement, duel, scaling,
 * threads, engines, screening, explain, path, http, batch and reload; {@code -Dbench.peers=CANDOUR,CEL} compares with some, but for
 * engines; {@code -Dbench.quick} runs shorter.
 */
public final class Benchmarks {

    private final boolean quick = Boolean.getBoolean("bench.quick");
    private final List<String> only = List.of(System.getProperty("bench.only", "").split(","));

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException, IOException {
        new Benchmarks().run();
    }

    private void run() throws RunnerException, IOException {
        if (wanted("agreement")) {
            Report report = new Report("agreement");
            Agreement.check(quick ? 100 : 1000).forEach(report::line);
            report.save();
        }
        if (wanted("duel")) {
            new Comparison(quick).sideBySide();
        }
        if (wanted("scaling")) {
            new Comparison(quick).scaling();
        }
        if (wanted("threads")) {
            new Comparison(quick).threads();
        }
        if (wanted("engines")) {
            engines();
        }
        if (wanted("screening")) {
            screening();
        }
        if (wanted("explain")) {
            new ExplanationCost(quick).run();
        }
        if (wanted("path")) {
            new RequestPath(quick).run();
        }
        if (wanted("http")) {
            http();
        }
        if (wanted("batch")) {
            table("batch", new BatchBenchmark(quick)::run);
        }
        if (wanted("reload")) {
            table("reload", new ReloadBenchmark(quick)::run);
        }
    }

    private void http() throws IOException {
        Report report = new Report("http");
        try (HttpBenchmark http = new HttpBenchmark(quick)) {
            http.run(report::head, (explain, cells) -> {
                Object[] row = new Object[cells.length + 1];
                row[0] = explain;
                System.arraycopy(cells, 0, row, 1, cells.length);
                report.row(row);
            });
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        report.save();
    }

    private interface Table {
        void run(Consumer<Object[]> row) throws Exception;
    }

    private static void table(String name, Table table) throws IOException {
        Report report = new Report(name);
        try {
            table.run(report::table);
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        report.save();
    }

    private boolean wanted(String part) {
        return only.contains("") || only.contains(part);
    }

    private void engines() throws RunnerException, IOException {
        Report report = new Report("engines");
        report.head("engine", "threads", "scorings/s", "p50 us", "p99 us", "bytes");
        for (int threads : List.of(1, 2)) {
            for (RunResult run : jmh(EngineBenchmark.class, threads)) {
                report.row(
                        Peer.valueOf(run.getParams().getParam("peer")).title(),
                        threads,
                        String.format("%,.0f", 1e6 * threads / run.getPrimaryResult().getScore()),
                        percentile(run, 50),
                        percentile(run, 99),
                        bytes(run));
            }
        }
        report.save();
    }

    private void screening() throws RunnerException, IOException {
        Report report = new Report("screening");
        report.head("explain", "threads", "screenings/s", "+-", "bytes/screening");
        for (int threads : List.of(1, 2)) {
            for (RunResult run : jmh(ScreeningBenchmark.class, threads)) {
                report.row(
                        run.getParams().getParam("explain"),
                        threads,
                        String.format("%,.0f", run.getPrimaryResult().getScore()),
                        String.format("%,.0f", run.getPrimaryResult().getScoreError()),
                        bytes(run));
            }
        }
        report.save();
    }

    private Collection<RunResult> jmh(Class<?> benchmark, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(quick ? 1 : 4)
                        .warmupTime(TimeValue.seconds(quick ? 1 : 2))
                        .measurementIterations(quick ? 1 : 4)
                        .measurementTime(TimeValue.seconds(quick ? 1 : 2))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static double percentile(RunResult run, int percent) {
        return run.getPrimaryResult().getStatistics().getPercentile(percent);
    }

    private static String bytes(RunResult run) {
        Result<?> bytes = run.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return String.format("%,.0f", bytes.getScore());
    }
}
