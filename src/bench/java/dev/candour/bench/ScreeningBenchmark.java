package dev.candour.bench;

import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Explain;
import dev.candour.screening.Screener;
import dev.candour.screening.ScreeningOptions;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One screening of a parsed profile, with the shipped rules and a sample job. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScreeningBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Param({"REASONS", "WHY_NOT", "FULL"})
    public Explain explain = Explain.REASONS;

    private RuleLibrary library;
    private Screener screener;
    private Profile profile;
    private Job job;
    private ScreeningOptions options;

    @Setup
    public void load() throws IOException {
        Vocabulary vocabulary = Vocabulary.standard();
        library = RuleLibrary.load(Path.of("rules"));
        screener = new Screener(library, vocabulary);
        Path resume = Path.of("samples/resumes/lin-yufei.md");
        profile = new ResumeReader(vocabulary)
                .read(new ResumeDocument("candidate.md", Files.readAllBytes(resume), null), DAY);
        job = JobReader.read("job.yaml", Files.readString(Path.of("samples/jobs/platform-engineer.yaml")));
        options = new ScreeningOptions(DAY, Locale.ENGLISH, explain);
    }

    @TearDown
    public void close() {
        library.close();
    }

    @Benchmark
    public Verdict screen() {
        return screener.screen(profile, job, options);
    }
}
