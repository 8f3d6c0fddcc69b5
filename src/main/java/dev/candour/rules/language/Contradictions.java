package dev.candour.rules.language;

import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds pairs of conditions that can never hold together, such as {@code years > 5, years < 3}. */
final class Contradictions {

    private Contradictions() {}

    static void check(List<Condition> normal, Scope scope, Pattern pattern, Report report) {
        List<Shown> seen = new ArrayList<>();
        for (Condition condition : normal) {
            if (condition instanceof Compare written) {
                Shown compare = Shown.of(fieldFirst(written));
                seen.stream()
                        .filter(earlier -> excludes(earlier, compare))
                        .findFirst()
                        .ifPresent(earlier -> report.add(
                                "never-both", written.at(), Map.of("value", earlier.text(), "other", compare.text())));
                seen.add(compare);
            }
        }
    }

    /** A comparison with its sides as they read: made once, for each is held against all before it. */
    private record Shown(Compare compare, String left, String right) {

        static Shown of(Compare compare) {
            return new Shown(compare, Show.value(compare.left()), Show.value(compare.right()));
        }

        String text() {
            return left + " " + compare.comparison().sign() + " " + right;
        }
    }

    private static Compare fieldFirst(Compare compare) {
        boolean turn = compare.left() instanceof Value.Number
                || compare.left() instanceof Value.Text
                || compare.left() instanceof Value.Flag
                || compare.left() instanceof Value.Unknown;
        return turn
                ? new Compare(compare.right(), compare.comparison().turned(), compare.left(), compare.at())
                : compare;
    }

    private static boolean excludes(Shown a, Shown b) {
        return a.left.equals(b.left) && excludes(a.compare, b.compare, a.right.equals(b.right));
    }

    private static boolean excludes(Compare a, Compare b, boolean sameRight) {
        if (saysUnknown(a) || saysUnknown(b)) {
            return saysUnknown(a) != saysUnknown(b);
        }
        if (Known.isUnknown(a) || Known.isUnknown(b)) {
            return false;
        }
        if (sameRight) {
            return !(less(a) && less(b) || same(a) && same(b) || more(a) && more(b));
        }
        return a.right() instanceof Value.Number x && b.right() instanceof Value.Number y
                ? numbers(a, b, x.number().compareTo(y.number()))
                : isLiteral(a.right()) && isLiteral(b.right()) && onlySame(a) && onlySame(b);
    }

    private static boolean saysUnknown(Compare compare) {
        return Known.isUnknown(compare) && compare.comparison() == Comparison.SAME;
    }

    /** @param order how a's number lies to b's: negative when it is smaller; zero when equal though written otherwise */
    private static boolean numbers(Compare a, Compare b, int order) {
        if (order == 0) {
            return !(less(a) && less(b) || same(a) && same(b) || more(a) && more(b));
        }
        Compare low = order < 0 ? a : b;
        Compare high = order < 0 ? b : a;
        return !more(low) && !less(high);
    }

    private static boolean isLiteral(Value value) {
        return value instanceof Value.Text || value instanceof Value.Flag;
    }

    private static boolean onlySame(Compare compare) {
        return compare.comparison() == Comparison.SAME;
    }

    private static boolean less(Compare compare) {
        return switch (compare.comparison()) {
            case LESS, AT_MOST, DIFFERENT -> true;
            default -> false;
        };
    }

    private static boolean same(Compare compare) {
        return switch (compare.comparison()) {
            case SAME, AT_LEAST, AT_MOST -> true;
            default -> false;
        };
    }

    private static boolean more(Compare compare) {
        return switch (compare.comparison()) {
            case MORE, AT_LEAST, DIFFERENT -> true;
            default -> false;
        };
    }
}
