package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Change;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Settle;
import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What would settle a requirement is what a screening of the answered profile gives, for every requirement that is open.
 * {@code -Dcandour.candidates=1000} tries more made-up people.
 */
class SettlingTest {

    private static final int CANDIDATES = Integer.getInteger("candour.candidates", 60);

    @TempDir
    private static Path folder;

    private static RuleLibrary library;

    private int met;
    private int not;

    @BeforeAll
    static void load() {
        library = OddRules.in(folder);
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void each_answer_about_a_sample_leads_where_the_verdict_says() {
        for (Path resume : Samples.resumes()) {
            for (Path job : Samples.jobs()) {
                check(Samples.profile(resume), Samples.job(job), Samples.DAY);
            }
        }
        assertThat(met).isGreaterThan(30);
        assertThat(not).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engineering", "general", "odd"})
    void each_answer_about_anybody_leads_where_the_verdict_says(String rules) {
        for (int number = 0; number < CANDIDATES; number++) {
            RandomPeople random = new RandomPeople(number * 41L + rules.hashCode());
            check(random.person(), random.job(rules), RandomPeople.DAY);
        }
        System.out.println(
                rules + ": " + CANDIDATES + " candidates, " + met + " answers that meet, " + not + " that do not");
        assertThat(met).isGreaterThan(CANDIDATES / 2);
        assertThat(not).isGreaterThan(CANDIDATES / 4);
    }

    private void check(Profile profile, Job job, LocalDate day) {
        Verdict verdict = screen(profile, job, day, Explain.FULL);
        List<RequirementResult> open = verdict.requirements().stream()
                .filter(one -> one.open() || one.status() == Status.UNKNOWN)
                .toList();
        assertThat(verdict.settles())
                .as(job + "\n" + profile)
                .extracting(Settle::requirement)
                .containsExactlyElementsOf(
                        open.stream().map(RequirementResult::name).toList());
        verdict.settles().forEach(one -> {
            String story = one + "\n" + job + "\n" + profile;
            assertThat(one.missing()).isNotBlank();
            yes(one, profile, job, day, story);
            no(one, profile, job, day, story);
        });
    }

    /** The answer is given to the profile in a way of the test's own. */
    private void yes(Settle one, Profile profile, Job job, LocalDate day, String story) {
        if (one.ifMet() == null) {
            return;
        }
        met++;
        Change.Step step = one.ifMet().step();
        assertThat(TriedChange.all(profile, List.of(step)).stream().map(p -> screen(p, job, day, Explain.REASONS)))
                .as(story)
                .anySatisfy(then -> leadsTo(then, one.ifMet()))
                .anySatisfy(then -> assertThat(result(then, one).status()).isEqualTo(Status.MET));
        if (step.to() instanceof Number number && number.doubleValue() > 1) {
            Object less =
                    step.field().equals("years") ? (Object) (number.doubleValue() - 1.0 / 12) : number.intValue() - 1;
            TriedChange.one(profile, step.kind(), step.name() == null ? "" : step.name(), less)
                    .forEach(p -> assertThat(result(screen(p, job, day, Explain.REASONS), one)
                                    .status())
                            .as("with less: " + story)
                            .isNotEqualTo(Status.MET));
        }
    }

    private void no(Settle one, Profile profile, Job job, LocalDate day, String story) {
        if (one.ifNot() == null) {
            return;
        }
        not++;
        MatchedRequirement asked = new Matching(profile, Vocabulary.standard(), day)
                .facts(job).requirements().stream()
                        .filter(it -> it.name().equals(one.requirement()))
                        .findFirst()
                        .orElseThrow();
        Profile plain = new PlainNo(profile, Vocabulary.standard(), day)
                .to(asked)
                .orElseThrow()
                .profile();
        Verdict then = screen(plain, job, day, Explain.REASONS);
        leadsTo(then, one.ifNot());
        assertThat(result(then, one).open()).as(story).isFalse();
        assertThat(result(then, one).status()).as(story).isIn(Status.NOT_MET, Status.PARTLY_MET);
    }

    private static void leadsTo(Verdict then, Settle.Answer answer) {
        assertThat(then.recommendation()).isEqualTo(answer.recommendation());
        assertThat(then.score().percent()).isEqualTo(answer.percent());
    }

    private static RequirementResult result(Verdict verdict, Settle one) {
        return verdict.requirements().stream()
                .filter(it -> it.name().equals(one.requirement()))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict screen(Profile profile, Job job, LocalDate day, Explain explain) {
        return new Screener(library, Vocabulary.standard())
                .screen(profile, job, new ScreeningOptions(day, Locale.ENGLISH, explain));
    }
}
