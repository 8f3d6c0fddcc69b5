package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What explanations cost beside the bare screening of the same candidate, in bytes: they are the same on a busy machine, and a search
 * that does not end allocates without end. Times are measured by {@code -Dbench.only=explain}.
 */
class ExplainingEffortTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PEOPLE = 60;

    private static final RuleLibrary LIBRARY = OddRules.library();
    private static final Screener SCREENER = new Screener(LIBRARY, Vocabulary.standard());

    /** What the worst candidate came to on JDK 17 and 25, and a fifth more: JVMs differ in what they leave out. */
    @ParameterizedTest
    @CsvSource({"engineering, 2.7, 43, 115", "general, 2.7, 43, 115", "odd, 2.7, 43, 131"})
    void an_explanation_costs_so_many_times_a_bare_screening_and_not_more(
            String rules, double reasons, double whyNot, double full) {
        for (int seed = 0; seed < PEOPLE; seed++) {
            RandomPeople random = new RandomPeople(seed);
            Profile profile = random.person();
            Job job = random.job(rules);
            long bare = bytes(() -> SCREENER.decide(profile, job, RandomPeople.DAY));
            assertThat(times(bare, Explain.REASONS, profile, job)).isLessThan(reasons);
            assertThat(times(bare, Explain.WHY_NOT, profile, job)).isLessThan(whyNot);
            assertThat(times(bare, Explain.FULL, profile, job)).isLessThan(full);
        }
    }

    private static double times(long bare, Explain explain, Profile profile, Job job) {
        ScreeningOptions options = new ScreeningOptions(RandomPeople.DAY, Locale.ENGLISH, explain);
        return (double) bytes(() -> SCREENER.screen(profile, job, options)) / bare;
    }

    /** The least of some runs: the first one loads what is kept. */
    private static long bytes(Runnable run) {
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < 4; turn++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            run.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    @Test
    void a_search_that_was_cut_short_says_so_and_shows_nothing_untrue() {
        List<Verdict> cut = new ArrayList<>();
        for (int seed = 0; seed < PEOPLE; seed++) {
            RandomPeople random = new RandomPeople(seed);
            Profile profile = random.person();
            Job job = random.job("odd");
            Verdict verdict =
                    SCREENER.screen(profile, job, new ScreeningOptions(RandomPeople.DAY, Locale.ENGLISH, Explain.FULL));
            if (verdict.wouldChangeNote() != null && verdict.wouldChangeNote().contains("cut short")) {
                cut.add(verdict);
                verdict.wouldChange()
                        .forEach(change -> assertThat(TriedChange.all(profile, change.steps()).stream()
                                        .map(changed -> SCREENER.decide(changed, job, RandomPeople.DAY)))
                                .as(change.toString())
                                .contains(change.recommendation()));
            }
        }
        assertThat(cut).hasSizeBetween(1, PEOPLE / 3);
    }
}
