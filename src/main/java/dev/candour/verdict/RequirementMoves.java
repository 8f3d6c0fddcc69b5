package dev.candour.verdict;

import dev.candour.verdict.VerdictDiff.RequirementMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which requirements fare otherwise; they go by their names. */
final class RequirementMoves {

    private RequirementMoves() {}

    static List<RequirementMove> between(Verdict before, Verdict after, boolean words) {
        List<RequirementResult> left = new ArrayList<>(after.requirements());
        List<RequirementMove> moves = new ArrayList<>();
        for (RequirementResult old : before.requirements()) {
            Optional<RequirementResult> now =
                    left.stream().filter(one -> one.name().equals(old.name())).findFirst();
            now.ifPresent(left::remove);
            if (now.isEmpty() || !same(old, now.get(), words)) {
                moves.add(new RequirementMove(old.name(), old, now.orElse(null)));
            }
        }
        left.forEach(one -> moves.add(new RequirementMove(one.name(), null, one)));
        return List.copyOf(moves);
    }

    private static boolean same(RequirementResult old, RequirementResult now, boolean words) {
        return words
                ? old.equals(now)
                : old.status() == now.status()
                        && old.mandatory() == now.mandatory()
                        && old.open() == now.open()
                        && old.points() == now.points()
                        && old.weight() == now.weight()
                        && old.kind().equals(now.kind());
    }
}
