package dev.candour.screening;

import dev.candour.rules.Rule;
import dev.candour.verdict.Effect;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said once, tied to the requirement that it is about.
 *
 * @param offered points that it offers; negative for a deduction
 * @param requirement null when it is about none
 */
record Said(
        Rule rule,
        Effect effect,
        int offered,
        String template,
        SortedMap<String, Object> values,
        @Nullable MatchedRequirement requirement,
        List<dev.candour.profile.Evidence> evidence) {

    boolean counts() {
        return !rule.trial();
    }
}
