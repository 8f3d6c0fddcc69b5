package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.candour.facts.Fact;
import dev.candour.job.Job;
import dev.candour.job.JobReader;
import dev.candour.profile.Profile;
import dev.candour.resume.ResumeDocument;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a screening costs, in bytes: unlike time, they are the same on a busy machine. The limits leave room for other JDKs,
 * not for another list of every fact.
 */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int TIMES = 1_000;
    private static final RuleLibrary LIBRARY = RuleLibrary.load(Path.of("rules"));
    private static Profile profile;
    private static Job job;
    private static RuleSet rules;

    @BeforeAll
    static void read() throws IOException {
        byte[] resume = Files.readAllBytes(Path.of("samples/resumes/lin-yufei.md"));
        profile = new ResumeReader(Vocabulary.standard()).read(new ResumeDocument("candidate.md", resume, null), DAY);
        job = JobReader.read("job.yaml", Files.readString(Path.of("samples/jobs/platform-engineer.yaml")));
        rules = LIBRARY.get(job.rules());
    }

    @Test
    void running_the_rules_takes_a_few_kilobytes() {
        List<Fact> facts = facts();

        assertThat(kilobytes(() -> RuleRun.fire(rules, facts))).isLessThan(10);
    }

    @Test
    void matching_takes_no_more_than_running() {
        assertThat(kilobytes(AllocationTest::facts)).isLessThan(20);
    }

    @Test
    void a_verdict_with_reasons_takes_a_few_dozen() {
        Screener screener = new Screener(LIBRARY);
        ScreeningOptions options = new ScreeningOptions(DAY, Locale.ENGLISH, Explain.REASONS);

        assertThat(kilobytes(() -> screener.screen(profile, job, options))).isLessThan(65);
    }

    private static List<Fact> facts() {
        return new Matching(profile, Vocabulary.standard(), DAY)
                .facts(job, rules::reads)
                .facts();
    }

    /** Of one run, once the compiler has seen enough of them. */
    private static long kilobytes(Runnable run) {
        repeat(run, 3 * TIMES);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        repeat(run, TIMES);
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / TIMES / 1024;
    }

    private static void repeat(Runnable run, int times) {
        for (int i = 0; i < times; i++) {
            run.run();
        }
    }
}
