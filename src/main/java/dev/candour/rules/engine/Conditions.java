package dev.candour.rules.engine;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How compiled rules compare and count. Here lies the promise that unknown satisfies no comparison: whatever is asked of
 * the unknown is false, whatever is counted with it is unknown, and nothing throws.
 *
 * <p>Numbers are plain doubles, of which the one that is not a number is unknown: a screening asks hundreds of these
 * questions, and boxes for the answers would be most of what it allocates.
 */
public final class Conditions {

    /** Years come as months divided by 12, points as parts of a weight: a difference this small is none. */
    private static final double SMALLEST = 1e-9;

    private Conditions() {}

    /** Several conditions that hold together. */
    public static boolean all(boolean hold) {
        return hold;
    }

    public static double number(@Nullable Number number) {
        return number == null ? Double.NaN : number.doubleValue();
    }

    /** The same for a field that is always known. */
    public static double number(double number) {
        return number;
    }

    public static boolean same(double a, double b) {
        return Math.abs(a - b) < SMALLEST;
    }

    public static boolean different(double a, double b) {
        return Math.abs(a - b) >= SMALLEST;
    }

    public static boolean less(double a, double b) {
        return a - b <= -SMALLEST;
    }

    public static boolean atMost(double a, double b) {
        return a - b < SMALLEST;
    }

    public static boolean more(double a, double b) {
        return less(b, a);
    }

    public static boolean atLeast(double a, double b) {
        return atMost(b, a);
    }

    public static boolean unknown(@Nullable Object value) {
        return value == null;
    }

    public static boolean known(@Nullable Object value) {
        return value != null;
    }

    public static boolean is(@Nullable Object a, @Nullable Object b) {
        return a != null && a.equals(b);
    }

    public static boolean isNot(@Nullable Object a, @Nullable Object b) {
        return a != null && b != null && !a.equals(b);
    }

    /** Whether a list has the item, or a text the part. */
    public static boolean contains(@Nullable Object whole, @Nullable String part) {
        if (whole == null || part == null) {
            return false;
        }
        return whole instanceof Collection<?> list
                ? list.stream().anyMatch(item -> Objects.equals(item, part))
                : whole.toString().contains(part);
    }

    public static boolean containsNot(@Nullable Object whole, @Nullable String part) {
        return whole != null && part != null && !contains(whole, part);
    }

    public static boolean startsWith(@Nullable String text, @Nullable String start) {
        return text != null && start != null && text.startsWith(start);
    }

    public static boolean startsNotWith(@Nullable String text, @Nullable String start) {
        return text != null && start != null && !text.startsWith(start);
    }

    public static double plus(double a, double b) {
        return finite(a + b);
    }

    public static double minus(double a, double b) {
        return finite(a - b);
    }

    public static double times(double a, double b) {
        return finite(a * b);
    }

    /** Divided by nothing is unknown. */
    public static double over(double a, double b) {
        return finite(a / b);
    }

    private static double finite(double number) {
        return Double.isFinite(number) ? number : Double.NaN;
    }
}
