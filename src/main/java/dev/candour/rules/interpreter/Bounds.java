package dev.candour.rules.interpreter;

import dev.candour.rules.interpreter.Operand.Cell;
import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The usual case of a {@link Domain}: every claim sets the number itself beside something else, as in {@code years >= neededYears}. */
final class Bounds {

    private final Comparison[] signs;
    /** Not a number where the other side is unknown. */
    private final double[] bounds;

    private Bounds(int count) {
        this.signs = new Comparison[count];
        this.bounds = new double[count];
    }

    /** Null when any claim is of another sort. */
    static @Nullable Bounds of(Row row, int number, @Nullable Row[] rows, List<Claim> claims) {
        Bounds bounds = new Bounds(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!(claim.clause() instanceof Clause.Comparison clause)) {
                return null;
            }
            if (Domain.asksForUnknown(clause.condition())) {
                if ((clause.condition().comparison() == Comparison.SAME) != claim.contrary()) {
                    return null;
                }
                bounds.signs[i] = Comparison.MORE;
                bounds.bounds[i] = Double.NEGATIVE_INFINITY; // any number is known
                continue;
            }
            boolean left = isAlone(clause.left(), row, number, rows) && !mentions(clause.right(), row, number, rows);
            if (!left && (!isAlone(clause.right(), row, number, rows) || mentions(clause.left(), row, number, rows))) {
                return null;
            }
            Comparison sign = clause.condition().comparison();
            Comparison turned = left ? sign : sign.turned();
            bounds.signs[i] = claim.contrary() ? turned.opposite() : turned;
            Object other = (left ? clause.right() : clause.left()).of(rows);
            bounds.bounds[i] = other instanceof Number known ? known.doubleValue() : Double.NaN;
        }
        return bounds;
    }

    private static boolean isAlone(Operand operand, Row row, int number, @Nullable Row[] rows) {
        return operand instanceof Cell cell && cell.number() == number && rows[cell.slot()] == row;
    }

    private static boolean mentions(Operand operand, Row row, int number, @Nullable Row[] rows) {
        return operand instanceof Operand.Sum sum
                ? mentions(sum.left(), row, number, rows) || mentions(sum.right(), row, number, rows)
                : isAlone(operand, row, number, rows);
    }

    Object[] values(Field field) {
        double[] known = new double[bounds.length];
        int count = 0;
        for (double bound : bounds) {
            if (Double.isFinite(bound)) {
                known[count++] = bound;
            }
        }
        return Roots.beside(field, Arrays.copyOf(known, count));
    }

    /** How many of the claims hold with a value. */
    int held(double value) {
        int count = 0;
        for (int i = 0; i < signs.length; i++) {
            count += !Double.isNaN(bounds[i]) && Comparing.holds(signs[i], Comparing.order(value, bounds[i])) ? 1 : 0;
        }
        return count;
    }
}
