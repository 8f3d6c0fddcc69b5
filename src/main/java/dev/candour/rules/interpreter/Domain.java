package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Operand.Cell;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one field at which claims about it can begin or cease to hold, those first that serve most claims. */
final class Domain {

    private static final List<Object> EITHER = List.of(true, false);
    private static final Comparator<Ranked> BEST =
            Comparator.<Ranked>comparingInt(one -> -one.held()).thenComparingDouble(Ranked::distance);

    /** @param held how many claims hold with the value */
    private record Ranked(@Nullable Object value, int held, double distance) {}

    private final Field field;
    private final Row row;
    private final int number;
    private final @Nullable Row[] rows;
    private final List<Claim> claims;
    private final @Nullable Object now;

    /** @param claims all that must hold; those about other values are left aside */
    Domain(Cell cell, @Nullable Row[] rows, List<Claim> claims) {
        this.field = cell.field();
        this.row = java.util.Objects.requireNonNull(rows[cell.slot()]);
        this.number = cell.number();
        this.rows = rows;
        this.claims = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            if (isAbout(claim)) {
                this.claims.add(claim);
            }
        }
        this.now = row.values[number];
    }

    private boolean isAbout(Claim claim) {
        for (Cell cell : claim.cells()) {
            if (cell.number() == number && rows[cell.slot()] == row) {
                return true;
            }
        }
        return false;
    }

    List<@Nullable Object> values() {
        Collection<@Nullable Object> values = new ArrayList<>();
        List<Clause> leaves = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            leaves(claim.clause(), leaves);
        }
        if (field.nullable() && asksForUnknown(leaves)) {
            values.add(null);
        }
        switch (field.kind()) {
            case FLAG -> values.addAll(EITHER);
            case NUMBER -> values.addAll(new Roots(field, this::difference).values(leaves, this::listed));
            case TEXT -> values.addAll(new Wordings(field).texts(leaves, this::others));
            case LIST -> values.addAll(Wordings.lists(leaves, now, this::others));
        }
        return ranked(values);
    }

    private static void leaves(Clause clause, List<Clause> found) {
        if (clause.parts().isEmpty()) {
            found.add(clause);
            return;
        }
        clause.parts().forEach(part -> leaves(part, found));
    }

    private static boolean asksForUnknown(List<Clause> leaves) {
        for (Clause leaf : leaves) {
            if (asksForUnknown(leaf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asksForUnknown(Clause clause) {
        return clause.condition() instanceof Condition.Compare compare
                && (compare.left() instanceof dev.candour.rules.language.Value.Unknown
                        || compare.right() instanceof dev.candour.rules.language.Value.Unknown);
    }

    /** By how much the left side is more than the right side, if the value were this one; null when unknown. */
    private @Nullable Double difference(Clause clause, double value) {
        List<Operand> sides = clause.operands();
        Object before = row.values[number];
        row.values[number] = value;
        Object left = sides.get(0).of(rows);
        Object right = sides.get(1).of(rows);
        row.values[number] = before;
        return left instanceof Number a && right instanceof Number b
                ? (Double) (a.doubleValue() - b.doubleValue())
                : null;
    }

    /** The numbers of a list of choices. */
    private List<Double> listed(Clause clause) {
        return others(clause).stream()
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .toList();
    }

    /** What else a clause compares, as far as it is known. */
    private List<Object> others(Clause clause) {
        List<Object> others = new ArrayList<>();
        for (Operand operand : clause.operands()) {
            boolean self = operand instanceof Cell cell && cell.number() == number && rows[cell.slot()] == row;
            Object value = self ? null : operand.of(rows);
            if (value != null) {
                others.add(value);
            }
        }
        return others;
    }

    private List<@Nullable Object> ranked(Collection<@Nullable Object> values) {
        List<Ranked> ranked = new ArrayList<>(values.size());
        for (Object value : values) {
            row.values[number] = value;
            int held = 0;
            for (Claim claim : claims) {
                held += claim.holds(rows) ? 1 : 0;
            }
            ranked.add(new Ranked(value, held, distance(value)));
        }
        row.values[number] = now;
        ranked.sort(BEST);
        List<@Nullable Object> sorted = new ArrayList<>(ranked.size());
        ranked.forEach(one -> sorted.add(one.value()));
        return sorted;
    }

    /** The unknown is far from everything, and nothing that is counted is less than nothing. */
    private double distance(@Nullable Object value) {
        if (value == null) {
            return 1e8;
        }
        if (!(value instanceof Number number)) {
            return 0;
        }
        double from = now instanceof Number known ? known.doubleValue() : 0;
        boolean odd = number.doubleValue() < 0 && !field.name().equals("levelsAbove");
        return Math.abs(number.doubleValue() - from) + (odd ? 1e9 : 0);
    }

    /** The value nearest to a bound with which a plain comparison holds; null when it is no plain one. */
    static @Nullable Object beyond(Field field, Comparison comparison, Object bound) {
        if (!(bound instanceof Number number)) {
            return comparison == Comparison.SAME ? bound : null;
        }
        return Roots.beyond(field, comparison, number.doubleValue());
    }
}
