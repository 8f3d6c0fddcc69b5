package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.Samples;
import dev.candour.facts.Fact;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.Firing;
import dev.candour.rules.Repaired;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleRun;
import dev.candour.rules.RuleSet;
import dev.candour.rules.interpreter.Explained;
import dev.candour.rules.interpreter.Explainer;
import dev.candour.rules.interpreter.Lack;
import dev.candour.rules.interpreter.Miss;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the rules are said to miss in made-up candidates is exactly what they miss: the engine speaks when all of it is changed,
 * and stays silent while any one thing is left as it was. {@code -Dcandour.candidates=10000} for the long run.
 */
class WhyNotOfPeopleTest {

    private static final int CANDIDATES = Integer.getInteger("candour.candidates", 40);

    private int proved;

    @ParameterizedTest
    @CsvSource({"rules, engineering", "rules, general", "src/test/resources/rules-by-others, people"})
    void rules_miss_in_people_what_they_are_said_to_miss(Path folder, String name) {
        try (RuleLibrary library = RuleLibrary.read(folder)) {
            RuleSet rules = library.get(name);
            RandomPeople people = new RandomPeople(20);
            Set<Rule> explained = new HashSet<>();
            for (int i = 0; i < CANDIDATES; i++) {
                explained.addAll(proved(rules, people.person(), people.job(name)));
            }
            assertThat(proved).isGreaterThan(CANDIDATES * 10);
            assertThat(explained).containsExactlyInAnyOrderElementsOf(rules.rules());
        }
    }

    /** @return the rules whose silence was explained */
    private Set<Rule> proved(RuleSet rules, Profile profile, Job job) {
        List<Fact> facts = new Matching(profile, Vocabulary.standard(), Samples.DAY)
                .facts(job)
                .facts();
        List<Firing> firings = RuleRun.fire(rules, facts);
        Set<Rule> explained = new HashSet<>();
        for (Explained one : Explainer.of(rules).explain(facts, firings)) {
            assertThat(one.withheld()).as("%s%n%s", one.rule().name(), facts).isFalse();
            for (Miss miss : one.misses()) {
                isProved(rules, one.rule(), facts, miss);
                explained.add(one.rule());
            }
        }
        return explained;
    }

    private void isProved(RuleSet rules, Rule rule, List<Fact> facts, Miss miss) {
        assertThat(Repaired.of(facts, miss, miss.lacks()).speaks(rules, rule))
                .as("%s%n%s%n%s", rule.name(), facts, miss)
                .isTrue();
        for (Lack kept : miss.lacks()) {
            List<Lack> others =
                    miss.lacks().stream().filter(lack -> lack != kept).toList();
            assertThat(Repaired.of(facts, miss, others).speaks(rules, rule))
                    .as("without %s%n%s%n%s%n%s", kept, rule.name(), facts, miss)
                    .isFalse();
        }
        proved++;
    }
}
