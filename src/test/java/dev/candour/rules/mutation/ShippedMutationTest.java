package dev.candour.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped rules are guarded by their cases: change anything, and a case fails. */
class ShippedMutationTest {

    private static final Path RULES = Path.of("rules");
    private static final double WANTED = 95;

    @Test
    void the_cases_of_the_shipped_rules_notice_nearly_every_change_and_the_rest_is_explained() {
        try (RuleLibrary library = RuleLibrary.read(RULES)) {
            Mutation mutation = new Mutation(library, RULES);
            MutationReport report = mutation.run(mutation.targets((set, rule) -> true), () -> {});

            System.out.printf("Rule mutants: %d, noticed: %d%n", report.mutants(), report.caught());
            assertThat(report.reaches(WANTED)).isTrue();
            assertThat(report.rules()).hasSizeGreaterThan(50);
            assertThat(report.rules().stream().flatMap(rule -> rule.survivors().stream()))
                    .allMatch(Survivor::isExplained);
        }
    }

    @Test
    void each_shipped_rule_has_speaking_silent_boundary_and_unknown_cases() {
        try (RuleLibrary library = RuleLibrary.read(RULES)) {
            assertThat(RuleCases.run(library).coverage()).allMatch(Coverage::isFull);
        }
    }
}
