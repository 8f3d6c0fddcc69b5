package dev.candour.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Verb;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Cases for developers: {@code rules.verifyThat("Has a required skill for long enough").given(need).awards(20).because("...")}.
 */
public record RuleVerifier(RuleSet set) {

    public Rules verifyThat(String rule) {
        assertThat(set.rule(rule)).as("a rule \"%s\" in %s", rule, set.name()).isNotNull();
        return new Rules(set, rule);
    }

    /** A rule that waits for facts. */
    public record Rules(RuleSet set, String rule) {

        public Said given(Fact... facts) {
            return new Said(
                    RuleRun.fire(set, List.of(facts)).stream()
                            .filter(firing -> firing.rule().name().equals(rule))
                            .toList(),
                    rule);
        }
    }

    /** What a rule said; all checks fail when it said anything else besides. */
    public static final class Said extends AbstractAssert<Said, List<Firing>> {

        private Said(List<Firing> firings, String rule) {
            super(firings, Said.class);
            as(rule);
        }

        public Said awards(double points) {
            return says(new Expected(Verb.AWARD, points));
        }

        public Said deducts(double points) {
            return says(new Expected(Verb.DEDUCT, points));
        }

        public Said rejects() {
            return says(new Expected(Verb.REJECT, null));
        }

        public Said asks() {
            return says(new Expected(Verb.ASK, null));
        }

        public void staysSilent() {
            assertThat(actual).as(descriptionText()).isEmpty();
        }

        /** The text that it said. */
        public Said because(String text) {
            assertThat(actual).as(descriptionText()).extracting(Firing::text).containsExactly(text);
            return this;
        }

        private Said says(Expected expected) {
            assertThat(actual)
                    .as(descriptionText())
                    .extracting(firing -> Expected.of(firing).toString())
                    .hasSize(1)
                    .first()
                    .matches(happened -> expected.fits(actual.get(0)), "is " + expected);
            return this;
        }
    }
}
