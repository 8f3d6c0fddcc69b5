package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.profile.Evidence;
import dev.candour.rules.Rule;
import dev.candour.verdict.Effect;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said once, tied to the requirement that it is about.
 *
 * @param weighed what it comes to in numbers
 * @param requirement null when it is about none
 * @param facts those that the rule looked at
 */
record Said(
        Weighed weighed,
        String template,
        SortedMap<String, Object> values,
        @Nullable MatchedRequirement requirement,
        List<Fact> facts,
        List<Evidence> evidence) {

    Rule rule() {
        return weighed.rule();
    }

    Effect effect() {
        return weighed.effect();
    }

    boolean counts() {
        return weighed.counts();
    }
}
