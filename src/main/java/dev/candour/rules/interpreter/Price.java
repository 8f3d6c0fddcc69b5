package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Operand.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How much it takes at least for the claims of a way to hold: one change for each failing claim that shares no value with another. */
final class Price {

    /** Rather three things that a profile can show than one that the job would have to ask. */
    static final int OF_THE_JOB = 3;

    private final List<Claim> claims;
    private final Scene scene;

    Price(List<Claim> claims, Scene scene) {
        this.claims = claims;
        this.scene = scene;
    }

    /** The place of the first claim from here on that fails; -1 when none does. */
    int failing(int from) {
        for (int i = from; i < claims.size(); i++) {
            if (!claims.get(i).holds(scene.rows)) {
                return i;
            }
        }
        return -1;
    }

    /** @param first the place of the first claim that fails */
    int least(int first) {
        return sum(first, this::cheapest);
    }

    /** So many values have to be others at least, whatever they cost; what is only thought of is not counted. */
    int fewest() {
        return sum(failing(0), cells -> 1);
    }

    private int sum(int first, ToIntFunction<List<Cell>> price) {
        List<Cell> used = null;
        int sum = 0;
        for (int i = first; i >= 0; i = failing(i + 1)) {
            List<Cell> cells = claims.get(i).cells();
            if (!sharesOrIsFree(cells, used)) {
                used = used == null ? cells : both(used, cells);
                sum += price.applyAsInt(cells);
            }
        }
        return sum;
    }

    private static List<Cell> both(List<Cell> some, List<Cell> more) {
        List<Cell> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }

    private boolean sharesOrIsFree(List<Cell> cells, @Nullable List<Cell> used) {
        for (int i = 0; i < cells.size(); i++) {
            if (isFree(cells.get(i)) || used != null && has(used, cells.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int cheapest(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            int cost = of(cells.get(i));
            if (cost < OF_THE_JOB) {
                return cost;
            }
        }
        return OF_THE_JOB;
    }

    /** What it costs to change one value. */
    int of(Cell cell) {
        Row row = scene.rows[cell.slot()];
        return row == null ? 0 : of(row, cell);
    }

    static int of(Row row, Cell cell) {
        return row.isThoughtOf() ? 0 : row.layout.isOfTheJob(cell.number()) ? OF_THE_JOB : 1;
    }

    private boolean has(List<Cell> cells, Cell cell) {
        for (int i = 0; i < cells.size(); i++) {
            Cell one = cells.get(i);
            if (one.number() == cell.number() && scene.rows[one.slot()] == scene.rows[cell.slot()]) {
                return true;
            }
        }
        return false;
    }

    /** What is only thought of can be thought of otherwise. */
    private boolean isFree(Cell cell) {
        Row row = scene.rows[cell.slot()];
        return row != null && row.isThoughtOf();
    }
}
