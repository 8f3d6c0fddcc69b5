package dev.candour.rules.interpreter;

import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares values that are there. */
final class Comparing {

    /** Years come as months divided by 12, points as parts of a weight: a difference this small is none. */
    private static final double SMALLEST = 1e-9;

    private Comparing() {}

    static Truth of(Compare compare, @Nullable Object left, @Nullable Object right) {
        if (compare.left() instanceof Value.Unknown || compare.right() instanceof Value.Unknown) {
            boolean unknown = left == null && right == null;
            return Truth.of(unknown == (compare.comparison() == Comparison.SAME));
        }
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                left instanceof Number a && right instanceof Number b
                        ? holds(compare.comparison(), order(a, b))
                        : left.equals(right) == (compare.comparison() == Comparison.SAME));
    }

    static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case SAME -> order == 0;
            case DIFFERENT -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    private static int order(Number a, Number b) {
        return order(a.doubleValue(), b.doubleValue());
    }

    static int order(double a, double b) {
        double difference = a - b;
        return Math.abs(difference) < SMALLEST ? 0 : difference < 0 ? -1 : 1;
    }

    static boolean same(@Nullable Object a, @Nullable Object b) {
        return a instanceof Number x && b instanceof Number y ? order(x, y) == 0 : a != null && a.equals(b);
    }

    /** Whether a list has the item, or a text the part. */
    static boolean contains(Object whole, String part) {
        return whole instanceof List<?> list
                ? list.contains(part)
                : whole.toString().contains(part);
    }
}
