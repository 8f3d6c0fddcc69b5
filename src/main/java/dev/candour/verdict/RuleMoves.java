package dev.candour.verdict;

import dev.candour.verdict.VerdictDiff.Line;
import dev.candour.verdict.VerdictDiff.RuleMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules say something else. What is on trial counts for nothing, and yet its author wants to see it. */
final class RuleMoves {

    /** One thing that a rule said. @param key what makes it the same as another one */
    private record Said(Reason reason, Line line, List<?> key) {

        boolean sameRule(Said other) {
            return reason.rule().equals(other.reason.rule());
        }
    }

    private final boolean words;

    /** @param words whether a sentence is known by its words; else by its template and values */
    RuleMoves(boolean words) {
        this.words = words;
    }

    List<RuleMove> between(Verdict before, Verdict after) {
        List<Said> gone = said(before);
        List<Said> come = said(after);
        gone.removeIf(said -> removeOne(come, said));
        List<RuleMove> moves = new ArrayList<>();
        for (Said said : gone) {
            Optional<Said> instead = come.stream().filter(said::sameRule).findFirst();
            instead.ifPresent(come::remove);
            moves.add(new RuleMove(
                    said.reason().rule(),
                    label(said, before),
                    instead.orElse(said).reason().source(),
                    said.line(),
                    instead.map(Said::line).orElse(null)));
        }
        come.forEach(said -> moves.add(new RuleMove(
                said.reason().rule(), label(said, after), said.reason().source(), null, said.line())));
        return List.copyOf(moves);
    }

    private static @Nullable String label(Said said, Verdict verdict) {
        String shown = verdict.shownRule(said.reason().rule());
        return shown.equals(said.reason().rule()) ? null : shown;
    }

    private static boolean removeOne(List<Said> from, Said said) {
        for (int index = 0; index < from.size(); index++) {
            if (from.get(index).key().equals(said.key())) {
                from.remove(index);
                return true;
            }
        }
        return false;
    }

    private List<Said> said(Verdict verdict) {
        return new ArrayList<>(Stream.concat(
                        verdict.reasons().stream().map(reason -> said(reason, false)),
                        verdict.trial().stream().map(reason -> said(reason, true)))
                .toList());
    }

    private Said said(Reason reason, boolean trial) {
        Line line = new Line(reason.effect(), reason.points(), reason.text(), trial);
        List<?> key = words
                ? List.of(reason.rule(), line)
                : List.of(reason.rule(), reason.effect(), reason.points(), trial, reason.template(), reason.values());
        return new Said(reason, line, key);
    }
}
