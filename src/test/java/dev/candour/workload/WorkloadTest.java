package dev.candour.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.candour.rules.RuleSet;
import dev.candour.verdict.Recommendation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {

    private static final List<Applicant> APPLICANTS = Applicants.of(200, 12, 1);

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 160})
    void the_rules_say_of_everybody_what_plain_java_says(int count) {
        try (RuleSet rules = WorkloadRules.load(count)) {
            CandourEngine engine = new CandourEngine(rules);
            PlainJava plain = new PlainJava(count);

            assertThat(rules.rules()).hasSize(count);
            assertThat(APPLICANTS)
                    .allSatisfy(one -> assertThat(engine.score(one).told())
                            .isEqualTo(plain.score(one).told()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 48})
    void whatever_the_number_of_requirements(int requirements) {
        try (RuleSet rules = WorkloadRules.load(40)) {
            CandourEngine engine = new CandourEngine(rules);
            PlainJava plain = new PlainJava(40);

            assertThat(Applicants.of(50, requirements, 2))
                    .allSatisfy(one -> assertThat(engine.score(one).told())
                            .isEqualTo(plain.score(one).told()));
        }
    }

    @Test
    void every_rule_speaks_and_every_recommendation_is_given() {
        PlainJava plain = new PlainJava(40);
        List<Outcome> outcomes = APPLICANTS.stream().map(plain::score).toList();
        Set<String> spoke = outcomes.stream()
                .flatMap(outcome -> outcome.reasons().stream())
                .map(reason -> ((Reason) reason).rule())
                .collect(Collectors.toSet());

        assertThat(spoke).hasSize(40);
        assertThat(outcomes).extracting(Outcome::recommendation).contains(Recommendation.values());
        assertThat(outcomes.stream()
                        .mapToInt(outcome -> outcome.reasons().size())
                        .average())
                .hasValueCloseTo(23.0, within(3.0));
    }
}
