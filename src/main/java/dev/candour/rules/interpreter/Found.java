package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.interpreter.Repair.Edit;
import dev.candour.rules.language.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Changes with which a rule speaks, and how far they go. */
final class Found {

    /** The fewest changes first, then those that need no fact that is not there, then the smallest. */
    static final Comparator<Found> CLOSEST = Comparator.comparingInt(Found::changes)
            .thenComparingInt(found -> found.scene.missing())
            .thenComparingDouble(Found::distance)
            .thenComparing(Found::key);

    private static final Comparator<Lack> BY_LINE = Comparator.comparingInt(Lack::line);

    private final Way way;
    private final Scene scene;
    private final List<Edit> edits;
    private final int about;

    Found(Way way, Scene scene, List<Edit> edits, int about) {
        this.way = way;
        this.scene = scene;
        this.edits = edits;
        this.about = about;
    }

    boolean isNothing() {
        return changes() == 0;
    }

    int changes() {
        int changes = scene.removed.size() + scene.missing();
        for (Edit edit : edits) {
            changes += edit.row().isThoughtOf() ? 0 : 1;
        }
        return changes;
    }

    /** Parts of what is needed, so that two people and two years compare; what is unknown or no number is a whole one. */
    private double distance() {
        double distance = 0;
        for (Edit edit : edits) {
            Object now = edit.row().values[edit.cell().number()];
            distance += edit.before() instanceof Number a && now instanceof Number b
                    ? Math.min(1, Math.abs(a.doubleValue() - b.doubleValue()) / Math.max(1, Math.abs(b.doubleValue())))
                    : 1;
        }
        return distance;
    }

    /** Tells facts apart by what they say, never by their order. */
    private String key() {
        StringBuilder key = new StringBuilder();
        for (Row row : scene.before) {
            key.append(row == null ? "" : Arrays.toString(row.values));
        }
        return key.toString();
    }

    Miss miss(int others) {
        Row first = about < 0 ? null : scene.before[about];
        Fact fact = first == null ? null : first.fact;
        if (fact != null && scene.before.length == 1) {
            return new Miss(fact, List.of(fact), lacks(), others);
        }
        List<Fact> facts = new ArrayList<>();
        if (fact != null) {
            facts.add(fact);
        }
        for (Row row : scene.before) {
            if (row != null && row.fact != null && !facts.contains(row.fact)) {
                facts.add(row.fact);
            }
        }
        return new Miss(fact, facts, lacks(), others);
    }

    private List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>(edits.size());
        Unmets unmets = new Unmets(way, scene);
        for (Step.Fact fact : way.facts()) {
            Row row = Objects.requireNonNull(scene.rows[fact.slot()]);
            if (scene.missing(fact.slot()) != null) {
                lacks.add(missing(fact, row));
            } else if (!row.isThoughtOf() && isFirst(row, fact.slot())) {
                int from = lacks.size();
                for (Edit edit : edits) {
                    if (edit.row() == row) {
                        lacks.add(other(fact, edit, unmets));
                    }
                }
                if (lacks.size() > from + 1) {
                    lacks.subList(from, lacks.size()).sort(BY_LINE);
                }
            }
        }
        scene.removed.forEach(removal -> lacks.add(new Lack.UnwantedFact(
                Objects.requireNonNull(removal.row().fact),
                removal.asked().text(),
                removal.asked().element().at().line())));
        return List.copyOf(lacks);
    }

    private boolean isFirst(Row row, int slot) {
        if (scene.rows.length == 1) {
            return true;
        }
        for (Step.Fact fact : way.facts()) {
            if (scene.rows[fact.slot()] == row) {
                return fact.slot() == slot;
            }
        }
        return true;
    }

    private Lack missing(Step.Fact fact, Row row) {
        List<Field> named = edits.stream()
                .filter(edit -> edit.row() == row)
                .map(edit -> edit.cell().field())
                .toList();
        return new Lack.NoFact(
                row.toFact(), named, fact.text(), fact.pattern().at().line());
    }

    private static String conditions(Step.Fact fact, List<Lack.Unmet> unmet) {
        if (unmet.size() < 2) {
            return unmet.isEmpty() ? fact.text() : unmet.get(0).condition();
        }
        return unmet.stream().map(Lack.Unmet::condition).collect(Collectors.joining(", "));
    }

    private Lack other(Step.Fact fact, Edit edit, Unmets unmets) {
        List<Lack.Unmet> unmet = unmets.of(edit);
        return new Lack.OtherValue(
                Objects.requireNonNull(edit.row().fact),
                edit.cell().field(),
                edit.before(),
                edit.row().values[edit.cell().number()],
                unmet,
                conditions(fact, unmet),
                unmet.isEmpty() ? fact.pattern().at().line() : unmet.get(0).line());
    }
}
