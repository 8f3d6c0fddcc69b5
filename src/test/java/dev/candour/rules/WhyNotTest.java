package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Fact;
import dev.candour.job.Thresholds;
import dev.candour.rules.interpreter.Interpreter;
import dev.candour.rules.interpreter.Lack;
import dev.candour.rules.interpreter.Match;
import dev.candour.rules.interpreter.Miss;
import dev.candour.rules.interpreter.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a rule is said to lack is exactly what it lacks: with all of it changed the compiled rule speaks, with any one thing left
 * as it is it stays silent. {@code -Dcandour.candidates=10000} for the long run.
 */
class WhyNotTest {

    private static final int CANDIDATES = Integer.getInteger("candour.candidates", 60);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void rules_written_at_random_lack_what_they_are_said_to_lack(long seed) {
        RandomRules random = new RandomRules(seed);
        RuleSet set = compiled(rules(random));
        int explained = 0;
        for (int i = 0; i < CANDIDATES; i++) {
            List<Fact> facts = random.facts(14);
            for (Rule rule : set.rules()) {
                List<Miss> misses = misses(rule, facts);
                explained += misses.size();
                misses.forEach(miss -> isFaithful(set, rule, facts, miss));
            }
        }
        assertThat(explained).isGreaterThan(CANDIDATES * 10);
        set.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void rules_of_another_house_lack_what_they_are_said_to_lack(long seed) {
        RandomRules random = new RandomRules(seed);
        try (RuleLibrary library = RuleLibrary.read(Path.of("src/test/resources/rules-by-others"))) {
            RuleSet set = library.get("people");
            for (int i = 0; i < CANDIDATES; i++) {
                List<Fact> facts = random.facts(14);
                for (Rule rule : set.rules()) {
                    misses(rule, facts).forEach(miss -> isFaithful(set, rule, facts, miss));
                }
            }
        }
    }

    private static List<Miss> misses(Rule rule, List<Fact> facts) {
        Interpreter interpreter = new Interpreter(rule);
        World world = World.of(facts);
        List<Match> matches = interpreter.matches(world);
        return interpreter.misses(world, matches);
    }

    private static void isFaithful(RuleSet set, Rule rule, List<Fact> facts, Miss miss) {
        assertThat(Repaired.of(facts, miss, miss.lacks()).speaks(set, rule))
                .as("%s%n%s%n%s%n%s", rule.name(), rule.tree(), facts, miss)
                .isTrue();
        for (Lack kept : miss.lacks()) {
            List<Lack> others =
                    miss.lacks().stream().filter(lack -> lack != kept).toList();
            assertThat(Repaired.of(facts, miss, others).speaks(set, rule))
                    .as("without %s%n%s%n%s%n%s%n%s", kept, rule.name(), rule.tree(), facts, miss)
                    .isFalse();
        }
    }

    private static List<Rule> rules(RandomRules random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; rules.size() < 50; i++) {
            CheckedFile checked = new RuleChecker().check("random/" + i + ".drl", random.rule("Rule " + i));
            if (checked.isRight()) {
                rules.addAll(checked.rules());
            }
        }
        return rules;
    }

    private static RuleSet compiled(List<Rule> rules) {
        return new RuleSet(new RuleSetSource("random", "", "", Thresholds.DEFAULT, "", rules, List.of(), Map.of()));
    }
}
