package dev.candour.rules.interpreter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the combinations of facts for which a rule speaks. */
final class Matching {

    /** Gets each combination. */
    interface Found {
        /** @param rows the facts by the number of their pattern; only good until it returns @return whether that was enough */
        boolean found(@Nullable Row[] rows);
    }

    private static final Found ONE_IS_ENOUGH = rows -> true;

    private Matching() {}

    /** In the order of the facts. @param rows those of patterns before; the others are filled in and taken out again */
    static boolean each(List<Step> steps, World world, @Nullable Row[] rows, Found found) {
        return each(steps, 0, world, rows, found);
    }

    private static boolean each(List<Step> steps, int from, World world, @Nullable Row[] rows, Found found) {
        if (from == steps.size()) {
            return found.found(rows);
        }
        Step step = steps.get(from);
        if (!(step instanceof Step.Fact fact)) {
            return holds(step, world, rows) && each(steps, from + 1, world, rows, found);
        }
        for (Row row : world.of(fact.kind())) {
            rows[fact.slot()] = row;
            if (holds(fact.claims(), rows) && each(steps, from + 1, world, rows, found)) {
                rows[fact.slot()] = null;
                return true;
            }
        }
        rows[fact.slot()] = null;
        return false;
    }

    static boolean holds(List<Claim> claims, @Nullable Row[] rows) {
        for (int i = 0; i < claims.size(); i++) {
            if (!claims.get(i).holds(rows)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Step step, World world, @Nullable Row[] rows) {
        if (step instanceof Step.Asked asked) {
            return isThere(asked.inner(), world, rows) != asked.none();
        }
        for (List<Step> part : ((Step.Either) step).parts()) {
            if (isThere(part, world, rows)) {
                return true;
            }
        }
        return false;
    }

    static boolean isThere(List<Step> steps, World world, @Nullable Row[] rows) {
        return each(steps, 0, world, rows, ONE_IS_ENOUGH);
    }
}
