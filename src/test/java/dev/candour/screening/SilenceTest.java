package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleLibrary;
import dev.candour.verdict.Recommendation;
import dev.candour.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever leaves something out is asked and not turned down: over made-up people and jobs, with the shipped rules and with rules that
 * nobody ships. {@code -Dcandour.candidates=1000} tries more people.
 */
class SilenceTest {

    private static final int CANDIDATES = Integer.getInteger("candour.candidates", 100);

    private static final RuleLibrary LIBRARY = OddRules.library();

    private int survived;

    @ParameterizedTest
    @ValueSource(strings = {"engineering", "general", "odd"})
    void what_is_left_out_turns_nobody_down(String rules) {
        for (int number = 0; number < CANDIDATES; number++) {
            check(rules, number);
        }
        assertThat(survived).as("people who could have been turned down").isGreaterThan(CANDIDATES / 10);
    }

    private void check(String rules, int number) {
        RandomPeople random = new RandomPeople(number * 37L + rules.hashCode());
        Profile profile = random.person();
        Job job = random.job(rules);
        LeanScreening screening = new LeanScreening(LIBRARY.get(rules), Vocabulary.standard(), job, RandomPeople.DAY);
        Outcome before = screening.of(profile);
        if (before.recommendation() == Recommendation.NOT_RECOMMENDED) {
            return;
        }
        survived++;
        Map<String, UnaryOperator<Profile>> silences = new LeftOut(new Random(number)).all();
        List<String> names = new ArrayList<>(silences.keySet());
        names.forEach(name -> stands(List.of(name), silences, profile, screening, before));
        for (int times = 0; times < 10; times++) {
            List<String> several = List.of(random.pick(names), random.pick(names), random.pick(names));
            stands(several, silences, profile, screening, before);
        }
    }

    private static void stands(
            List<String> names,
            Map<String, UnaryOperator<Profile>> silences,
            Profile profile,
            LeanScreening screening,
            Outcome before) {
        Profile silent = profile;
        for (String name : names) {
            silent = silences.get(name).apply(silent);
        }
        Outcome after = screening.of(silent);
        assertThat(after.recommendation())
                .as(
                        "without %s: %s\nbefore %s %s\nafter %s %s\n%s\n%s\n%s",
                        names,
                        screening.rules().name(),
                        before.decided(),
                        before.requirements(),
                        after.decided(),
                        after.requirements(),
                        screening.job(),
                        profile,
                        silent)
                .isNotEqualTo(Recommendation.NOT_RECOMMENDED);
    }
}
