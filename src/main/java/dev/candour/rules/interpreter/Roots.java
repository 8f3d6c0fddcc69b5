package dev.candour.rules.interpreter;

import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Steps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The numbers at which comparisons change their minds about one of the values in them, and numbers beside and between those. */
final class Roots {

    interface Difference {
        @Nullable
        Double at(Clause clause, double value);
    }

    private static final double SMALLEST = 1e-9;
    /** Where a calculation is no straight line, its bounds are looked for between these. */
    private static final double[] PROBES = {-100, -10, -1, -0.5, 0, 0.5, 1, 2, 3, 5, 10, 30, 100, 1000};

    private static final int HALVINGS = 60;

    /** Of these a list finds one again as quickly as a table. */
    private static final int FEW = 8;

    private static final double[] ALWAYS = {0, 1, 2, 10};

    private final Field field;
    private final Difference difference;
    private final double step;

    Roots(Field field, Difference difference) {
        this.field = field;
        this.difference = difference;
        this.step = step(field);
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
        if (!field.whole()) {
            double tidy = Math.rint(value * 1e6) / 1e6 + 0.0; // no negative zero
            return Math.abs(tidy - value) < SMALLEST / 10 ? tidy : value + 0.0;
        }
        return Math.abs(value - Math.rint(value)) < SMALLEST ? (Object) (int) Math.rint(value) : null;
    }

    Collection<Object> values(List<Clause> leaves, Function<Clause, List<Double>> listed) {
        List<Double> roots = new ArrayList<>(leaves.size());
        for (Clause leaf : leaves) {
            if (leaf instanceof Clause.Comparison) {
                roots.addAll(of(leaf));
            } else {
                roots.addAll(listed.apply(leaf));
            }
        }
        double[] sorted =
                roots.stream().mapToDouble(root -> root).sorted().distinct().toArray();
        Collection<Object> values = sorted.length > FEW ? new LinkedHashSet<>() : new ArrayList<>();
        for (double root : sorted) {
            add(root, values);
        }
        for (int i = 0; i < sorted.length; i++) {
            around(sorted[i], values);
            if (i > 0) {
                add((sorted[i - 1] + sorted[i]) / 2, values);
            }
        }
        for (double number : ALWAYS) {
            add(number, values);
        }
        return values;
    }

    private void around(double root, Collection<Object> values) {
        add(root + step, values);
        add(root - step, values);
        add(Math.floor(root), values);
        add(Math.ceil(root), values);
    }

    /** Each value once. */
    private void add(double number, Collection<Object> values) {
        Object value = value(field, number);
        if (value != null && !values.contains(value)) {
            values.add(value);
        }
    }

    private List<Double> of(Clause leaf) {
        Double zero = difference.at(leaf, 0);
        Double one = difference.at(leaf, 1);
        Double two = difference.at(leaf, 2);
        if (zero == null || one == null || two == null || Math.abs(two - one - (one - zero)) > SMALLEST) {
            return bent(leaf);
        }
        double slope = one - zero;
        return slope == 0 ? List.of() : List.of(-zero / slope);
    }

    private List<Double> bent(Clause leaf) {
        List<Double> found = new ArrayList<>();
        for (int i = 1; i < PROBES.length; i++) {
            Double low = difference.at(leaf, PROBES[i - 1]);
            Double high = difference.at(leaf, PROBES[i]);
            if (low != null && high != null && low * high <= 0) {
                found.add(halved(leaf, PROBES[i - 1], PROBES[i], low));
            }
        }
        return found;
    }

    private double halved(Clause leaf, double from, double to, double atFrom) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            Double at = difference.at(leaf, middle);
            if (at == null) {
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
