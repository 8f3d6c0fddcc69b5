package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Operand.Cell;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one field at which claims about it can begin or cease to hold, those first that serve most claims. */
final class Domain {

    private static final int TAKEN = -1;

    private final Field field;
    private final Row row;
    private final int number;
    private final @Nullable Row[] rows;
    private final List<Claim> claims;
    private final @Nullable Object now;
    private final @Nullable Object[] values;
    /** How many claims hold with each value; {@link #TAKEN} for one that was had. */
    private final int[] held;

    private final double[] distance;

    /** @param claims all that must hold; those about other values are left aside */
    Domain(Cell cell, @Nullable Row[] rows, List<Claim> claims) {
        this.field = cell.field();
        this.row = Objects.requireNonNull(rows[cell.slot()]);
        this.number = cell.number();
        this.rows = rows;
        this.claims = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            if (isAbout(claims.get(i))) {
                this.claims.add(claims.get(i));
            }
        }
        this.now = row.values[number];
        Bounds bounds = field.kind() == dev.candour.rules.language.Kind.NUMBER
                ? Bounds.of(row, number, rows, this.claims)
                : null;
        this.values = bounds == null ? values() : bounds.values(field);
        this.held = new int[values.length];
        this.distance = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            held[i] = bounds == null ? held(values[i]) : bounds.held(((Number) values[i]).doubleValue());
            distance[i] = distance(values[i]);
        }
        row.values[number] = now;
    }

    private boolean isAbout(Claim claim) {
        List<Cell> cells = claim.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).number() == number && rows[cells.get(i).slot()] == row) {
                return true;
            }
        }
        return false;
    }

    /** The place of the best value that was not had yet; -1 when all were. */
    int next() {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            if (held[i] != TAKEN
                    && (best < 0 || held[i] > held[best] || held[i] == held[best] && distance[i] < distance[best])) {
                best = i;
            }
        }
        if (best >= 0) {
            held[best] = TAKEN;
        }
        return best;
    }

    @Nullable
    Object value(int place) {
        return values[place];
    }

    private int held(@Nullable Object value) {
        row.values[number] = value;
        int count = 0;
        for (int i = 0; i < claims.size(); i++) {
            count += claims.get(i).holds(rows) ? 1 : 0;
        }
        return count;
    }

    private @Nullable Object[] values() {
        Collection<@Nullable Object> found = new ArrayList<>();
        List<Clause> leaves = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            leaves(claim.clause(), leaves);
        }
        if (field.nullable() && asksForUnknown(leaves)) {
            found.add(null);
        }
        switch (field.kind()) {
            case FLAG -> found.addAll(List.of(true, false));
            case NUMBER -> found.addAll(List.of(new Roots(field, this::difference).values(leaves, this::listed)));
            case TEXT -> found.addAll(new Wordings(field).texts(leaves, this::others));
            case LIST -> found.addAll(Wordings.lists(leaves, now, this::others));
        }
        return found.toArray();
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
            if (leaf.condition() instanceof Condition.Compare compare && asksForUnknown(compare)) {
                return true;
            }
        }
        return false;
    }

    static boolean asksForUnknown(Condition.Compare compare) {
        return compare.left() instanceof Value.Unknown || compare.right() instanceof Value.Unknown;
    }

    /** By how much the left side is more than the right side, if the value were this one; not a number when unknown. */
    private double difference(Clause clause, double value) {
        List<Operand> sides = clause.operands();
        if (!isKnown(sides.get(0)) || !isKnown(sides.get(1))) {
            return Double.NaN;
        }
        Object before = row.values[number];
        row.values[number] = value;
        Object left = sides.get(0).of(rows);
        Object right = sides.get(1).of(rows);
        row.values[number] = before;
        return left instanceof Number a && right instanceof Number b ? a.doubleValue() - b.doubleValue() : Double.NaN;
    }

    /** Beside the value in question; beside something unknown, whatever is calculated is unknown. */
    private boolean isKnown(Operand operand) {
        if (operand instanceof Operand.Sum sum) {
            return isKnown(sum.left()) && isKnown(sum.right());
        }
        return isSelf(operand) || operand.of(rows) != null;
    }

    private boolean isSelf(Operand operand) {
        return operand instanceof Cell cell && cell.number() == number && rows[cell.slot()] == row;
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
            Object value = isSelf(operand) ? null : operand.of(rows);
            if (value != null) {
                others.add(value);
            }
        }
        return others;
    }

    /** Nothing that is counted is less than nothing. */
    static boolean canBeNegative(Field field) {
        return field.name().equals("levelsAbove");
    }

    /** The unknown is far from everything. */
    private double distance(@Nullable Object value) {
        if (value == null) {
            return 1e8;
        }
        if (!(value instanceof Number number)) {
            return 0;
        }
        double from = now instanceof Number known ? known.doubleValue() : 0;
        return Math.abs(number.doubleValue() - from);
    }

    /** The value nearest to a bound with which a plain comparison holds; null when it is no plain one. */
    static @Nullable Object beyond(Field field, Comparison comparison, Object bound) {
        if (!(bound instanceof Number number)) {
            return comparison == Comparison.SAME ? bound : null;
        }
        return Roots.beyond(field, comparison, number.doubleValue());
    }
}
