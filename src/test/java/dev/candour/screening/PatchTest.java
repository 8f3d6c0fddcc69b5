package dev.candour.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Candidate;
import dev.candour.facts.Fact;
import dev.candour.facts.RequiredExperience;
import dev.candour.rules.Insight;
import dev.candour.rules.Insights;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rules have to be read again when some facts are others. */
class PatchTest {

    private static final Candidate JUNIOR = new Candidate(null, null, 2, null, 0, "junior");

    /** "A junior for a long job" looks at the years that are asked for only, and rejects nobody whose own are unknown. */
    @Test
    void a_requirement_that_is_answered_matters_to_a_rule_that_looks_at_none_of_the_answer() {
        Insights insights = OddRules.library().get("odd").insights();
        Insight junior = insights.all().stream()
                .filter(one -> one.rule().name().equals("A junior for a long job"))
                .findFirst()
                .orElseThrow();

        assertThat(Patch.between(facts(null), facts(7.0), insights).touches(junior))
                .isTrue();
        assertThat(Patch.between(facts(6.0), facts(7.0), insights).touches(junior))
                .isFalse();
    }

    private static List<Fact> facts(Double years) {
        return List.of(new RequiredExperience(years, 7, null, true, 20), JUNIOR);
    }
}
