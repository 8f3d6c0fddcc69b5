package dev.candour.bench.batch;

import com.sun.management.ThreadMXBean;
import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.resume.CandidateSource;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.source.SourceNode;
import dev.candour.verdict.VerdictJson;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** The work of a batch without the batch: JSON in, profile, verdict, JSON out, one line after the other. */
final class OneThread {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private OneThread() {}

    /** Of the processor for a line, once warm. */
    static double micros(long lines) throws IOException {
        Job job = JobReader.read("job.json", Candidates.job());
        ScreeningOptions options = new ScreeningOptions(DAY, Locale.ENGLISH, Explain.REASONS);
        ResumeReader reader = new ResumeReader(Vocabulary.standard());
        Random random = new Random(6);
        long used = 0;
        long bytes = 0;
        try (RuleLibrary library = RuleLibrary.load(Path.of("rules"))) {
            Screener screener = new Screener(library);
            for (long number = 0; number < 2 * lines; number++) {
                byte[] line = Candidates.line(random, number).getBytes(StandardCharsets.UTF_8);
                long start = THREAD.getCurrentThreadCpuTime();
                SourceNode json = SourceNode.read("request", new String(line, StandardCharsets.UTF_8));
                var profile = new CandidateSource.Parsed("line", json).profile(reader, DAY);
                bytes += VerdictJson.line(screener.screen(profile, job, options)).length;
                used += number < lines ? 0 : THREAD.getCurrentThreadCpuTime() - start;
            }
        }
        return bytes < 0 ? 0 : used / 1e3 / lines;
    }
}
