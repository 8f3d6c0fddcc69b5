package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.rules.interpreter.TurningPoints;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of a number that are tried: each at which the job is content or a rule begins to speak or falls silent, exactly; and where
 * rules count with the number itself, every half of a unit up to the largest of those.
 */
final class YearSteps {

    /** The engine takes numbers as the same that differ by less. */
    private static final double SAME = 1e-7;

    private final TurningPoints turns;
    private final double unit;
    private final SortedSet<Integer> steps = new TreeSet<>();
    private boolean anywhere;

    /** @param unit how many of what the profile counts make one of what the rules count: 12 months, 1 person */
    YearSteps(TurningPoints turns, int unit) {
        this.turns = turns;
        this.unit = unit;
    }

    void at(double value) {
        steps.add((int) Math.ceil(value * unit - SAME));
    }

    void with(Fact fact, String field) {
        for (TurningPoints.Turn turn : turns.of(fact, field)) {
            if (turn.behind()) {
                steps.add((int) Math.floor(turn.at() * unit + SAME) + 1);
            } else {
                at(turn.at());
            }
        }
        anywhere |= turns.isAnywhere(fact.getClass().getSimpleName(), field);
    }

    /** Those above a value, in rising order; none above what anybody could ever reach. */
    Collection<Integer> above(@Nullable Integer now, int most) {
        int from = now == null ? 0 : now;
        if (anywhere && !steps.isEmpty()) {
            int last = Math.min(steps.last(), most);
            for (double value = 0.5; value * unit <= last; value += 0.5) {
                at(value);
            }
        }
        return steps.subSet(from + 1, Math.max(from, most) + 1);
    }
}
