package dev.candour.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule of the rule set.
 *
 * @param source the rule's place, as in {@code common/skills.drl:12}
 * @param trial whether what it says counts for nothing
 * @param withheld true when why it stayed silent could not be told for certain; null otherwise
 * @param whyNot what it would have taken, for each requirement, or for the closest fact, about which it did not speak; null
 *     when that was not asked for, and when there is nothing to tell
 */
public record RuleOutcome(
        String rule,
        String source,
        boolean trial,
        Outcome outcome,
        @Nullable Boolean withheld,
        @Nullable List<WhyNot> whyNot) {

    /** Whether a rule said something. */
    public enum Outcome {
        SPOKE,
        SILENT
    }
}
