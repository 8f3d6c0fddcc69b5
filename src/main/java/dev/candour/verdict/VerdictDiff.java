package dev.candour.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two verdicts.
 *
 * @param before what the first says in short
 * @param after what the second says in short
 * @param about what was judged, when, and by which rules, where that is another
 * @param requirements those that fare otherwise
 * @param rules those that say something else
 * @param parts what else differs, part by part
 * @param words whether words were compared: those of two languages are not
 */
public record VerdictDiff(
        Side before,
        Side after,
        List<FieldMove> about,
        List<RequirementMove> requirements,
        List<RuleMove> rules,
        List<PartMove> parts,
        boolean words) {

    /** What a verdict says in short. */
    public record Side(Recommendation recommendation, Score score) {

        static Side of(Verdict verdict) {
            return new Side(verdict.recommendation(), verdict.score());
        }
    }

    /** @param field as JSON writes it, as in {@code ruleSet.version} */
    public record FieldMove(String field, Object before, Object after) {}

    /** @param before null when the first does not know the requirement @param after null when the second does not */
    public record RequirementMove(
            String name,
            @Nullable RequirementResult before,
            @Nullable RequirementResult after) {}

    /** @param label the rule's name in the language of the verdicts; null where that is the name itself @param before what the rule said; null for nothing @param after what it says instead; null for nothing */
    public record RuleMove(
            String rule,
            @Nullable String label,
            String source,
            @Nullable Line before,
            @Nullable Line after) {}

    /** @param points that count, negative when they are taken off @param trial whether the rule was on trial */
    public record Line(Effect effect, int points, String text, boolean trial) {}

    /** @param part as JSON writes it, as in {@code nearMisses} @param gone items of the first alone @param come of the second alone */
    public record PartMove(String part, List<?> gone, List<?> come) {}

    public static VerdictDiff of(Verdict before, Verdict after) {
        boolean words = before.language().equals(after.language());
        List<RuleMove> rules = new RuleMoves(words).between(before, after);
        return new VerdictDiff(
                Side.of(before),
                Side.of(after),
                FieldMoves.between(before, after, words),
                RequirementMoves.between(before, after, words),
                rules,
                words ? PartMoves.between(before, after, !rules.isEmpty()) : List.of(),
                words);
    }

    /** Whether the recommendation is another one. */
    public boolean moves() {
        return before.recommendation() != after.recommendation();
    }

    /** Whether nobody would be told anything else by the score and the rules, whatever else differs. */
    public boolean sameOutcome() {
        return before.equals(after) && rules.isEmpty();
    }

    /** Whether nothing at all differs. */
    public boolean nothingMoved() {
        return sameOutcome() && about.isEmpty() && requirements.isEmpty() && parts.isEmpty();
    }
}
