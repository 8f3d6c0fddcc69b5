package dev.candour.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.rules.Rule;
import dev.candour.rules.RuleChecker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether facts are found that tell a rule from a changed one. */
class ProbeTest {

    private static Rule rule(String conditions) {
        String text = "rule \"R\"\nwhen\n    $n : RequiredSkill( " + conditions
                + " )\nthen\n    verdict.ask( $n, \"?\" );\nend\n";
        return new RuleChecker().check("a/b.drl", text).rules().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            years >= neededYears       | years > neededYears          | { years: 0 }
            years >= 3                 | years >= 3.1                 | { years: 3 }
            years < neededYears * 0.8  | years <= neededYears * 0.8   | { years: 0 }
            neededYears > 0            | neededYears >= 0             | {}
            mentioned == true          | mentioned == null            | {}
            name == "Go"               | name == "C"                  | { name: C }
            """)
    void the_shortest_facts_that_tell_them_apart_are_found(String rule, String mutant, String facts) {
        assertThat(new Probe(rule(rule), rule(mutant), List.of(), new Budget()).example())
                .hasValueSatisfying(example ->
                        assertThat(example.lines(false).get(1).strip()).isEqualTo("- RequiredSkill: " + facts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            neededYears == 0                   | neededYears <= 0
            years >= 3, years >= 2             | years >= 3
            mandatory == true                  | mandatory != false
            years < neededYears                | years < neededYears, years != null
            """)
    void no_facts_tell_apart_what_means_the_same(String rule, String mutant) {
        Probe probe = new Probe(rule(rule), rule(mutant), List.of(), new Budget());

        assertThat(probe.example()).isEmpty();
        assertThat(probe.isComplete()).isTrue();
    }
}
