package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Operand.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the fewest values of chosen facts that would have to be others for a rule to speak about them. What is found
 * was tried, so it is true whatever the conditions look like; where nothing is found there may still be something.
 */
final class Repair {

    /** A value that was changed. @param before what it was */
    record Edit(Row row, Cell cell, @Nullable Object before) {}

    /** A fact that was taken away. */
    record Removal(Step.Asked asked, Row row) {}

    private static final int MOST_TRIALS = 3_000;
    private static final int MOST_COST = 12;

    private final Way way;
    private final Scene scene;
    private final List<Claim> claims;
    private final Price price;
    private final List<Edit> edits = new ArrayList<>();
    private int trials;

    Repair(Way way, Scene scene) {
        this.way = way;
        this.scene = scene;
        this.claims = way.claims();
        this.price = new Price(claims, scene);
    }

    /** So many values have to be others at least. */
    int fewest() {
        return price.fewest();
    }

    List<Edit> edits() {
        return edits;
    }

    /** Whether it was found; then the scene is changed accordingly. */
    boolean found() {
        for (int cost = price.least(price.failing(0)); cost <= MOST_COST && trials < MOST_TRIALS; cost++) {
            if (found(cost, true)) {
                return true;
            }
        }
        return false;
    }

    private boolean found(int left, boolean first) {
        if (++trials > MOST_TRIALS) {
            return false;
        }
        int failing = price.failing(0);
        if (failing >= 0) {
            return (first || price.least(failing) <= left)
                    && changed(claims.get(failing).cells(), claims, left);
        }
        for (Step.Asked asked : way.nones()) {
            @Nullable Row[] blocking = scene.blocking(asked);
            if (blocking != null) {
                return unblocked(asked, blocking, left);
            }
        }
        return true;
    }

    private boolean changed(List<Cell> cells, List<Claim> about, int left) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Row row = scene.rows[cell.slot()];
            int rest = left - price.of(cell);
            if (row == null || rest < 0 || !isChangeable(row, cell)) {
                continue;
            }
            Object before = row.values[cell.number()];
            Edit edit = new Edit(row, cell, before);
            edits.add(edit);
            Domain domain = new Domain(cell, scene.rows, about);
            if (isFound(domain, edit, rest)) {
                return true;
            }
            row.values[cell.number()] = before;
            edits.remove(edit);
        }
        return false;
    }

    private boolean isFound(Domain domain, Edit edit, int rest) {
        for (int place = domain.next(); place >= 0; place = domain.next()) {
            Object value = domain.value(place);
            edit.row().values[edit.cell().number()] = value;
            if (!Objects.equals(value, edit.before()) && found(rest, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChangeable(Row row, Cell cell) {
        if (!row.isThoughtOf() && row.layout.identifies(cell.number())) {
            return false;
        }
        for (Edit edit : edits) {
            if (edit.row() == row && edit.cell().number() == cell.number()) {
                return false;
            }
        }
        return true;
    }

    /** Either a fact goes, or the facts that stay are such that the combination is none. */
    private boolean unblocked(Step.Asked asked, @Nullable Row[] blocking, int left) {
        for (int slot = 0; slot < blocking.length && left > 0; slot++) {
            Row row = blocking[slot];
            if (row != null && scene.rows[slot] == null && !scene.isChosen(row)) {
                scene.removed.add(new Removal(asked, row));
                if (found(left - 1, false)) {
                    return true;
                }
                scene.removed.remove(scene.removed.size() - 1);
            }
        }
        return changedWithin(asked, blocking, left);
    }

    private boolean changedWithin(Step.Asked asked, @Nullable Row[] blocking, int left) {
        List<Claim> within = new ArrayList<>(claims);
        Way.of(asked.inner()).forEach(inner -> within.addAll(inner.claims()));
        @Nullable Row[] own = scene.rows.clone();
        for (Claim claim : within.subList(claims.size(), within.size())) {
            for (Cell cell : claim.cells()) {
                Row row = blocking[cell.slot()];
                if (row == null || !scene.isChosen(row)) {
                    continue;
                }
                System.arraycopy(blocking, 0, scene.rows, 0, blocking.length);
                boolean found = contrary(cell, row, within, own, left);
                System.arraycopy(own, 0, scene.rows, 0, own.length);
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean contrary(Cell cell, Row row, List<Claim> within, @Nullable Row[] own, int left) {
        int rest = left - Price.of(row, cell);
        if (rest < 0 || !isChangeable(row, cell)) {
            return false;
        }
        Object before = row.values[cell.number()];
        Domain domain = new Domain(cell, scene.rows, within);
        System.arraycopy(own, 0, scene.rows, 0, own.length);
        Edit edit = new Edit(row, cell, before);
        edits.add(edit);
        if (isFound(domain, edit, rest)) {
            return true;
        }
        row.values[cell.number()] = before;
        edits.remove(edit);
        return false;
    }

    /** Takes back what turns out not to be needed, so that each change that is left is needed. */
    void tidy() {
        for (Edit edit : List.copyOf(edits)) {
            if (!edit.row().isThoughtOf()) {
                Object needed = edit.row().values[edit.cell().number()];
                edit.row().values[edit.cell().number()] = edit.before();
                if (scene.speaks()) {
                    edits.remove(edit);
                } else {
                    edit.row().values[edit.cell().number()] = needed;
                }
            }
        }
        scene.dropNeedless();
        for (Removal removal : List.copyOf(scene.removed)) {
            scene.removed.remove(removal);
            if (!scene.speaks()) {
                scene.removed.add(removal);
            }
        }
    }

    /** Beside something unknown, a number was guessed; now that the other is known, one nearer to what it was may do. */
    void narrow() {
        boolean guessed = false;
        for (Edit edit : edits) {
            guessed |= edit.before() == null;
        }
        for (Edit edit : edits) {
            if (guessed && edit.before() instanceof Number && !edit.row().isThoughtOf()) {
                narrow(edit);
            }
        }
    }

    private void narrow(Edit edit) {
        Object enough = edit.row().values[edit.cell().number()];
        edit.row().values[edit.cell().number()] = edit.before();
        Domain domain = new Domain(edit.cell(), scene.rows, claims);
        for (int place = domain.next(); place >= 0; place = domain.next()) {
            edit.row().values[edit.cell().number()] = domain.value(place);
            if (!Objects.equals(domain.value(place), edit.before()) && scene.speaks()) {
                return;
            }
        }
        edit.row().values[edit.cell().number()] = enough;
    }
}
