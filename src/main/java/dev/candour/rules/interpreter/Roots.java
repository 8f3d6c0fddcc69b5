package dev.candour.rules.interpreter;

import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers at which comparisons change their minds about one of the values in them, and numbers beside and between those. */
final class Roots {

    /** By how much one side is more than the other; not a number when unknown. */
    interface Difference {
        double at(Clause clause, double value);
    }

    private static final double SMALLEST = 1e-9;
    /** Where a calculation is no straight line, its bounds are looked for between these. */
    private static final double[] PROBES = {-100, -10, -1, -0.5, 0, 0.5, 1, 2, 3, 5, 10, 30, 100, 1000};

    private static final int HALVINGS = 60;

    private static final double[] ALWAYS = {0, 1, 2, 10};

    private final Field field;
    private final Difference difference;

    Roots(Field field, Difference difference) {
        this.field = field;
        this.difference = difference;
    }

    private static double step(Field field) {
        return field.whole() ? 1 : Steps.of(field).doubleValue();
    }

    static @Nullable Object beyond(Field field, Comparison comparison, double bound) {
        double step = step(field);
        double value = switch (comparison) {
            case SAME -> bound;
            case AT_LEAST -> field.whole() ? Math.ceil(bound - SMALLEST) : bound;
            case AT_MOST -> field.whole() ? Math.floor(bound + SMALLEST) : bound;
            case MORE -> field.whole() ? Math.floor(bound + SMALLEST) + 1 : bound + step;
            case LESS -> field.whole() ? Math.ceil(bound - SMALLEST) - 1 : bound - step;
            case DIFFERENT -> field.whole() ? Math.floor(bound) + 1 : bound + step;
        };
        return value(field, value);
    }

    /** Null when a field of whole numbers cannot have it. */
    private static @Nullable Object value(Field field, double value) {
        double tidy = tidy(field, value);
        return Double.isNaN(tidy) ? null : field.whole() ? (Object) (int) tidy : (Object) tidy;
    }

    /** Not a number when a field of whole numbers cannot have it. */
    private static double tidy(Field field, double value) {
        if (!field.whole()) {
            double tidy = Math.rint(value * 1e6) / 1e6 + 0.0; // no negative zero
            return Math.abs(tidy - value) < SMALLEST / 10 ? tidy : value + 0.0;
        }
        return Math.abs(value - Math.rint(value)) < SMALLEST ? (int) Math.rint(value) : Double.NaN;
    }

    Object[] values(List<Clause> leaves, Function<Clause, List<Double>> listed) {
        List<Double> roots = new ArrayList<>(leaves.size());
        for (Clause leaf : leaves) {
            if (leaf instanceof Clause.Comparison) {
                roots.addAll(of(leaf));
            } else {
                roots.addAll(listed.apply(leaf));
            }
        }
        return beside(field, roots.stream().mapToDouble(root -> root).toArray());
    }

    /** The roots first; then what lies beside and between them, and what one tries anyway. */
    static Object[] beside(Field field, double[] roots) {
        double step = step(field);
        Arrays.sort(roots);
        Numbers numbers = new Numbers(field, 6 * roots.length + ALWAYS.length);
        for (double root : roots) {
            numbers.add(root);
        }
        for (int i = 0; i < roots.length; i++) {
            if (i > 0 && roots[i] == roots[i - 1]) {
                continue;
            }
            numbers.add(roots[i] + step);
            numbers.add(roots[i] - step);
            numbers.add(Math.floor(roots[i]));
            numbers.add(Math.ceil(roots[i]));
            if (i > 0) {
                numbers.add((roots[i - 1] + roots[i]) / 2);
            }
        }
        for (double number : ALWAYS) {
            numbers.add(number);
        }
        return numbers.all();
    }

    /** Each number once, in the order in which they came. */
    private static final class Numbers {

        private final Field field;
        private final double[] found;
        private int count;

        Numbers(Field field, int most) {
            this.field = field;
            this.found = new double[most];
        }

        void add(double number) {
            double tidy = tidy(field, number);
            if (Double.isNaN(tidy) || tidy < 0 && !Domain.canBeNegative(field)) {
                return;
            }
            for (int i = 0; i < count; i++) {
                if (found[i] == tidy) {
                    return;
                }
            }
            found[count++] = tidy;
        }

        Object[] all() {
            Object[] all = new Object[count];
            for (int i = 0; i < count; i++) {
                all[i] = field.whole() ? (Object) (int) found[i] : (Object) found[i];
            }
            return all;
        }
    }

    private List<Double> of(Clause leaf) {
        double zero = difference.at(leaf, 0);
        double one = difference.at(leaf, 1);
        double two = difference.at(leaf, 2);
        if (!(Math.abs(two - one - (one - zero)) <= SMALLEST)) {
            return bent(leaf);
        }
        double slope = one - zero;
        return slope == 0 ? List.of() : List.of(-zero / slope);
    }

    private List<Double> bent(Clause leaf) {
        List<Double> found = new ArrayList<>();
        double low = difference.at(leaf, PROBES[0]);
        for (int i = 1; i < PROBES.length; i++) {
            double high = difference.at(leaf, PROBES[i]);
            if (low * high <= 0) {
                found.add(halved(leaf, PROBES[i - 1], PROBES[i], low));
            }
            low = high;
        }
        return found;
    }

    private double halved(Clause leaf, double from, double to, double atFrom) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double at = difference.at(leaf, middle);
            if (Double.isNaN(at)) {
                return middle;
            }
            if (at * atFrom > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
