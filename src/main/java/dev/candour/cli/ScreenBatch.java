package dev.candour.cli;

import dev.candour.batch.Batch;
import dev.candour.batch.LineScreener;
import dev.candour.batch.Lines;
import dev.candour.document.IsolatedExtractor;
import dev.candour.job.Job;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.Sha256;
import dev.candour.screening.Explain;
import dev.candour.screening.ScreeningOptions;
import dev.candour.screening.WithheldListener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Screens a file of candidates into a file of verdicts; stopped at any moment, it can go on where the verdicts end. */
final class ScreenBatch {

    private final Terminal terminal;
    private final RuleLibrary library;
    private final Job job;
    private final Language language;
    private final Explain explain;

    ScreenBatch(Terminal terminal, RuleLibrary library, Job job, Language language, Explain explain) {
        this.terminal = terminal;
        this.library = library;
        this.job = job;
        this.language = language;
        this.explain = explain;
    }

    /** @param asOf null when the person did not say; then a batch that goes on keeps its day */
    int run(BatchFiles files, @Nullable LocalDate asOf) {
        BatchInput input = files.in() == null ? null : BatchInput.of(files.in());
        BatchStart start = new BatchStart(files);
        LocalDate day = start.day(asOf);
        start.check(input == null ? Map.of() : origin(input, files.job(), day));
        try (BatchOutput out = files.out() == null ? BatchOutput.to(terminal.out()) : BatchOutput.to(files.out())) {
            BatchTally tally = new BatchTally(terminal, language, input == null ? -1 : input.lines(), out);
            screen(files, day, tally);
            return tally.report();
        } catch (IOException unwritable) {
            throw new CommandException("no-room");
        }
    }

    private Map<String, String> origin(BatchInput input, Path file, LocalDate day) {
        return Map.of(
                "input",
                input.sha256(),
                "job",
                Sha256.of(Files.bytes(file)),
                "rules",
                library.get(job.rules()).version(),
                BatchOrigin.AS_OF,
                day.toString(),
                "lang",
                language.name(),
                "explain",
                explain.toString(),
                "program",
                new Version().getVersion()[0]);
    }

    private void screen(BatchFiles files, LocalDate day, BatchTally tally) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores, ScreenBatch::daemon);
        try (InputStream in = files.in() == null ? System.in : BatchInput.open(files.in());
                IsolatedExtractor extractor = new IsolatedExtractor(cores)) {
            Lines lines = new Lines(in);
            if (!lines.skip(tally.done())) {
                throw new CommandException("more-lines", "file", files.out(), "input", files.name());
            }
            ResumeReader reader = new ResumeReader(library.vocabulary(), extractor);
            ScreeningOptions options = new ScreeningOptions(day, language.locale(), explain);
            LineScreener screener = new LineScreener(
                    files.name(), library, reader, job, options, job.rules()::equals, WithheldListener.NOBODY);
            new Batch(workers, cores).run(lines, screener, tally);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "batch-worker");
        thread.setDaemon(true);
        return thread;
    }
}
