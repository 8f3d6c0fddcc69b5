package dev.candour.rules.interpreter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that a rule is tried on: chosen ones that may be changed, among all others. */
final class Scene {

    /** The chosen facts by the number of their pattern, as they are after all changes. */
    final @Nullable Row[] rows;

    /** As they were; those that are only thought of say as little as they can. */
    final @Nullable Row[] before;

    final List<Repair.Removal> removed = new ArrayList<>(0);

    /** Facts that were thought of and turned out not to be needed, by the number of their pattern. */
    private final boolean[] dropped;

    private final List<Step> steps;
    private final Speech speech;
    private final World world;
    private final int about;

    /**
     * @param chosen the facts by the number of their pattern
     * @param about the number of the pattern that the rule is wanted to speak about; -1 when any will do
     */
    Scene(List<Step> steps, Speech speech, World world, @Nullable Row[] chosen, int about) {
        this.steps = steps;
        this.speech = speech;
        this.world = world;
        this.about = about;
        this.before = chosen;
        this.rows = new Row[chosen.length];
        this.dropped = new boolean[chosen.length];
        for (int slot = 0; slot < chosen.length; slot++) {
            rows[slot] = chosen[slot] == null ? null : copy(slot);
        }
    }

    /** A fact that stands for two patterns is one fact. */
    private @Nullable Row copy(int slot) {
        for (int earlier = 0; earlier < slot; earlier++) {
            if (before[earlier] == before[slot]) {
                return rows[earlier];
            }
        }
        Row chosen = before[slot];
        return chosen == null ? null : chosen.copy();
    }

    /** The fact of a pattern that is needed but not there; null where there is one, or none is needed. */
    @Nullable
    Row missing(int slot) {
        Row row = rows[slot];
        return row == null || !row.isThoughtOf() || dropped[slot] ? null : row;
    }

    int missing() {
        int missing = 0;
        for (int slot = 0; slot < rows.length; slot++) {
            missing += missing(slot) == null ? 0 : 1;
        }
        return missing;
    }

    /** Does without the facts that are thought of, where the rule speaks without them. */
    void dropNeedless() {
        for (int slot = 0; slot < rows.length; slot++) {
            dropped[slot] = missing(slot) != null;
            dropped[slot] &= speaks();
        }
    }

    boolean isChosen(Row row) {
        return has(rows, row);
    }

    private static boolean has(@Nullable Row[] all, Row row) {
        for (Row one : all) {
            if (one == row) {
                return true;
            }
        }
        return false;
    }

    /** A combination that must not be there; null when there is none. */
    @Nullable
    Row @Nullable [] blocking(Step.Asked asked) {
        List<@Nullable Row[]> found = new ArrayList<>(1);
        Matching.each(asked.inner(), changed(), rows, way -> found.add(way.clone()));
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether the rule speaks after the changes, about the fact that it is wanted to speak about. */
    boolean speaks() {
        Row wanted = about < 0 || dropped[about] ? null : rows[about];
        if (wanted != null && steps.size() == 1 && steps.get(0) instanceof Step.Fact only && only.slot() == about) {
            return Matching.holds(only.claims(), rows) && saysSomething();
        }
        return Matching.each(
                steps,
                changed(),
                new Row[rows.length],
                found -> (wanted == null || has(found, wanted)) && speech.lines(found) > 0);
    }

    /** Whether the rule has something to say about the chosen facts: it says nothing where its points cannot be told. */
    boolean saysSomething() {
        return speech.lines(rows) > 0;
    }

    private World changed() {
        World changed = world;
        for (int slot = 0; slot < rows.length; slot++) {
            Row row = rows[slot];
            if (row != null && !dropped[slot]) {
                Row was = before[slot];
                changed = changed.with(row.layout, all -> replaced(all, was, row));
            }
        }
        for (Repair.Removal removal : removed) {
            changed = changed.with(
                    removal.row().layout,
                    all -> Arrays.stream(all)
                            .filter(one -> one != removal.row())
                            .toArray(Row[]::new));
        }
        return changed;
    }

    private static Row[] replaced(Row[] all, @Nullable Row was, Row now) {
        Row[] changed = all.clone();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == was || changed[i] == now) {
                changed[i] = now;
                return changed;
            }
        }
        Row[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = now;
        return more;
    }
}
