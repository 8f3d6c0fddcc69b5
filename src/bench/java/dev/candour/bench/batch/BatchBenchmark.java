package dev.candour.bench.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Candidates by the hundred thousand through {@code screen --batch} and {@code POST /screenings/batch}, each in a process of its
 * own with a heap of 512 MB, on one core and on two. Beside them one thread that does the same work without a stream.
 */
public final class BatchBenchmark {

    /** @param seconds by the clock @param processor seconds of the processors while lines went through */
    private record Run(long lines, double seconds, double processor, String memory) {}

    private final long lines;

    public BatchBenchmark(boolean quick) {
        this.lines = Long.getLong("bench.lines", quick ? 20_000 : 200_000);
    }

    /** @param row takes the cells of the head and of each row */
    public void run(Consumer<Object[]> row) throws Exception {
        row.accept(new Object[] {
            "way", "cores", "lines", "lines/s", "us of processor a line", "of one thread's cost", "MB at 1/4, 3/4, most"
        });
        double alone = OneThread.micros(lines / 10);
        row.accept(new Object[] {"one thread, no stream", 1, lines / 10, "-", alone, 1.0, "-"});
        for (String cores : List.of("0", "0,1")) {
            row.accept(cells("screen --batch", cores, command(cores), alone));
        }
        for (String cores : List.of("0", "0,1")) {
            try (BatchService service = BatchService.start(cores)) {
                row.accept(cells("POST /screenings/batch", cores, posted(service), alone));
            }
        }
    }

    private static Object[] cells(String way, String cores, Run run, double alone) {
        double micros = run.processor() * 1e6 / run.lines();
        return new Object[] {
            way, cores.length() == 1 ? 1 : 2, run.lines(), run.lines() / run.seconds(), micros, alone / micros, run.memory()
        };
    }

    private Run command(String cores) throws Exception {
        Path out = Files.createTempFile("verdicts", ".ndjson");
        Watched batch = Watched.start(cores, Path.of("target/bench-batch.log"), List.of(
                "-jar", "target/candour.jar", "screen", "--batch", "-", "--out", out.toString(), "--as-of", "2026-11-20",
                "--explain", "reasons", "--job", "samples/jobs/finance-lead.json"));
        try {
            Run run = measured(batch, () -> send(batch.process()));
            if (lines(out) != lines) {
                throw new IllegalStateException(lines(out) + " verdicts for " + lines + " candidates");
            }
            return run;
        } finally {
            batch.process().destroy();
            Files.deleteIfExists(out);
        }
    }

    private static long lines(Path file) throws IOException {
        try (var all = Files.lines(file)) {
            return all.count();
        }
    }

    private Run posted(BatchService service) throws Exception {
        return measured(service.watched(), () -> service.post(lines));
    }

    private interface Work {
        void run() throws Exception;
    }

    private Run measured(Watched watched, Work work) throws Exception {
        Thread looking = new Thread(() -> look(watched), "look");
        looking.setDaemon(true);
        watched.look();
        double before = watched.processorSeconds();
        long start = System.nanoTime();
        looking.start();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(lines, seconds, watched.processorSeconds() - before, watched.memory());
    }

    private static void look(Watched watched) {
        try {
            while (watched.process().isAlive()) {
                watched.look();
                Thread.sleep(200);
            }
        } catch (InterruptedException | IOException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Process batch) throws IOException, InterruptedException {
        try (OutputStream to = new BufferedOutputStream(batch.getOutputStream(), 1 << 16)) {
            Candidates.write(to, lines);
        }
        if (batch.waitFor() != 0) {
            throw new IllegalStateException("the batch ended with " + batch.exitValue());
        }
    }
}
