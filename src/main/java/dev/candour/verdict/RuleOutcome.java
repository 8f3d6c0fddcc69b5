package dev.candour.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule of the rule set.
 *
 * @param rule the rule's name as its file has it, the same in every language
 * @param label the name in the reader's language; null where that is the name itself
 * @param source the rule's place, as in {@code common/skills.drl:12}
 * @param trial whether what it says counts for nothing
 * @param withheld true when why it stayed silent could not be told for certain; null otherwise
 * @param whyNot what it would have taken, for each requirement, or for the closest fact, about which it did not speak; null
 *     when that was not asked for, and when there is nothing to tell
 */
public record RuleOutcome(
        String rule,
        @Nullable String label,
        String source,
        boolean trial,
        Outcome outcome,
        @Nullable Boolean withheld,
        @Nullable List<WhyNot> whyNot) {

    /** A rule that is called in the reader's language what it is called in its file. */
    public RuleOutcome(
            String rule,
            String source,
            boolean trial,
            Outcome outcome,
            @Nullable Boolean withheld,
            @Nullable List<WhyNot> whyNot) {
        this(rule, null, source, trial, outcome, withheld, whyNot);
    }

    public RuleOutcome called(String other) {
        return new RuleOutcome(rule, other, source, trial, outcome, withheld, whyNot);
    }

    /** What a reader gets to see of the name. */
    public String shownName() {
        return label == null ? rule : label;
    }

    /** Whether a rule said something. */
    public enum Outcome {
        SPOKE,
        SILENT
    }
}
