package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Fact;
import dev.candour.job.Thresholds;
import dev.candour.rules.interpreter.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compiled says the same as what the interpreter reads in the author's text, whatever is unknown, and never throws. */
class SameMeaningTest {

    private static final int RULES = 50;
    private static final int CANDIDATES = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void rules_written_at_random_say_what_their_text_says(long seed) {
        RandomRules random = new RandomRules(seed);
        RuleSet set = compiled(rules(random));
        int spoken = 0;
        for (int i = 0; i < CANDIDATES; i++) {
            List<Fact> facts = random.facts(14);
            List<Firing> firings = RuleRun.fire(set, facts);
            for (Rule rule : set.rules()) {
                List<Firing> fired =
                        firings.stream().filter(firing -> firing.rule() == rule).toList();
                assertThat(new Interpreter(rule).fire(facts))
                        .as("%s%n%s%n%s", rule.name(), rule.tree(), facts)
                        .isEqualTo(fired);
                spoken += fired.size();
            }
        }
        assertThat(spoken).isGreaterThan(500);
        set.close();
    }

    private static List<Rule> rules(RandomRules random) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; rules.size() < RULES; i++) {
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
