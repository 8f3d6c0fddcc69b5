package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.job.Asked;
import dev.candour.job.Job;
import dev.candour.job.Thresholds;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Change;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Settle;
import dev.candour.verdict.Status;
import dev.candour.verdict.Verdict;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What would settle a requirement is what a screening of the answered profile gives, for every requirement that is open.
 * {@code -Dcandour.candidates=1000} tries more made-up people.
 */
class SettlingTest {

    private static final int CANDIDATES = Integer.getInteger("candour.candidates", 60);

    private static final Asked JAVA = new Asked.Skill("Java", 2, true, 30);
    private static final Asked ENGLISH = new Asked.Language("English", "B2", true, 10);

    private static final RuleLibrary LIBRARY = OddRules.library();

    private int met;
    private int not;

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

    @Test
    void a_mandatory_language_that_nothing_is_said_of_shows_where_each_answer_leads() {
        Settle english = onlySettle(JAVA, ENGLISH);

        assertThat(english.missing()).isEqualTo("no languages listed");
        assertThat(english.ifMet().says()).isEqualTo("English: B2");
        assertThat(english.ifMet().recommendation()).isEqualTo(Recommendation.RECOMMEND);
        assertThat(english.ifMet().percent()).isEqualByComparingTo("100");
        assertThat(english.ifNot().says()).isEqualTo("none of it");
        assertThat(english.ifNot().recommendation()).isEqualTo(Recommendation.NOT_RECOMMENDED);
        assertThat(english.ifNot().percent()).isEqualByComparingTo("75");
    }

    @Test
    void an_answer_that_speaks_of_more_than_one_requirement_says_so() {
        Asked german = new Asked.Language("German", "B1", false, 10);
        List<Settle> settles = settles(JAVA, ENGLISH, german);

        assertThat(settles)
                .extracting(one -> one.ifMet().says())
                .containsExactly("English: B2, and not: German", "German: B1, and not: English");
        assertThat(settles.get(0).ifNot().says()).isEqualTo("none of it, and not: German");
    }

    @Test
    void what_a_profile_cannot_deny_has_no_second_answer() {
        Settle leading = onlySettle(JAVA, new Asked.Leadership(3, false, 30));

        assertThat(leading.ifMet().says()).isEqualTo("Leadership: a team of at least 3");
        assertThat(leading.ifNot()).isNull();
    }

    @Test
    void a_skill_that_the_vocabulary_lacks_can_be_shown_and_not_denied() {
        Settle unlisted = onlySettle(JAVA, new Asked.Skill("Quuxling", 2, false, 30));

        assertThat(unlisted.missing()).isEqualTo("says nothing of it");
        assertThat(unlisted.ifMet().says()).isEqualTo("Quuxling: at least 2 years");
        assertThat(unlisted.ifNot()).isNull();
    }

    private static Settle onlySettle(Asked... asked) {
        List<Settle> settles = settles(asked);
        assertThat(settles).hasSize(1);
        return settles.get(0);
    }

    private static List<Settle> settles(Asked... asked) {
        Job job = new Job("job", "Engineer", "general", new Thresholds(70, 40), List.of(asked));
        Profile profile = ChangedProfile.skills(Profiles.EMPTY, List.of(Profiles.skill("Java", 36)));
        return screen(profile, job, RandomPeople.DAY, Explain.FULL).settles();
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
        return new Screener(LIBRARY, Vocabulary.standard())
                .screen(profile, job, new ScreeningOptions(day, Locale.ENGLISH, explain));
    }
}
