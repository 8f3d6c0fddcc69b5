package dev.candour.verdict;

import dev.candour.verdict.VerdictDiff.PartMove;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What differs in the parts of a verdict that nothing else tells of. It asks the record for its parts, so that no part can
 * be forgotten and two verdicts that differ never pass for the same.
 */
final class PartMoves {

    /** Told by the sides, the fields and the requirements. */
    private static final Set<String> TOLD = Set.of(
            "recommendation",
            "score",
            "document",
            "job",
            "jobTitle",
            "decidedBy",
            "ruleSet",
            "asOf",
            "language",
            "requirements");
    /** Told by the rules that say something else, when there are any. */
    private static final Set<String> SAID = Set.of("reasons", "rejections", "questions", "trial");

    private PartMoves() {}

    static List<PartMove> between(Verdict before, Verdict after, boolean rulesTold) {
        List<PartMove> moves = new ArrayList<>();
        for (RecordComponent part : Verdict.class.getRecordComponents()) {
            boolean told = TOLD.contains(part.getName()) || rulesTold && SAID.contains(part.getName());
            if (!told) {
                List<?> old = items(part, before);
                List<?> next = items(part, after);
                if (!old.equals(next)) {
                    moves.add(new PartMove(part.getName(), without(old, next), without(next, old)));
                }
            }
        }
        return List.copyOf(moves);
    }

    private static List<?> without(List<?> items, List<?> others) {
        List<?> left = new ArrayList<>(others);
        return items.stream().filter(item -> !left.remove(item)).toList();
    }

    private static List<?> items(RecordComponent part, Verdict verdict) {
        try {
            Object value = part.getAccessor().invoke(verdict);
            return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(part.getName() + " cannot be read", impossible);
        }
    }
}
