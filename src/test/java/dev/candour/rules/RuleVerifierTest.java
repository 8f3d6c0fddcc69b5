package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.Samples;
import dev.candour.facts.RequiredSkill;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    private static final RuleVerifier RULES = new RuleVerifier(Samples.library().get("engineering"));
    private static final String LONG_ENOUGH = "Has a required skill for long enough";

    private static RequiredSkill kubernetes(Double years) {
        return new RequiredSkill("Kubernetes", true, years, 3, null, null, null, true, 20);
    }

    @Test
    void a_rule_is_tried_in_one_sentence() {
        RULES.verifyThat(LONG_ENOUGH)
                .given(kubernetes(3.0))
                .awards(20)
                .because("Kubernetes: 3 years, the job asks for 3");
        RULES.verifyThat(LONG_ENOUGH).given(kubernetes(2.9)).staysSilent();
        RULES.verifyThat(LONG_ENOUGH).given(kubernetes(null)).staysSilent();
    }

    @Test
    void what_is_not_so_fails() {
        RuleVerifier.Said said = RULES.verifyThat(LONG_ENOUGH).given(kubernetes(3.0));
        assertThatThrownBy(() -> said.awards(19)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(said::rejects).isInstanceOf(AssertionError.class);
        assertThatThrownBy(said::staysSilent).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> said.because("x")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> RULES.verifyThat("No such rule")).isInstanceOf(AssertionError.class);
    }
}
