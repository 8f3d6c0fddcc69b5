package dev.candour.rules.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How compiled rules compare and count. Here lies the promise that unknown satisfies no comparison: whatever is asked of
 * null is false, whatever is counted with null is null, and nothing throws.
 */
public final class Conditions {

    /** Years come as months divided by 12, points as parts of a weight: a difference this small is none. */
    private static final double SMALLEST = 1e-9;

    private Conditions() {}

    public static boolean same(@Nullable Number a, @Nullable Number b) {
        return a != null && b != null && order(a, b) == 0;
    }

    public static boolean different(@Nullable Number a, @Nullable Number b) {
        return a != null && b != null && order(a, b) != 0;
    }

    public static boolean less(@Nullable Number a, @Nullable Number b) {
        return a != null && b != null && order(a, b) < 0;
    }

    public static boolean atMost(@Nullable Number a, @Nullable Number b) {
        return a != null && b != null && order(a, b) <= 0;
    }

    public static boolean more(@Nullable Number a, @Nullable Number b) {
        return less(b, a);
    }

    public static boolean atLeast(@Nullable Number a, @Nullable Number b) {
        return atMost(b, a);
    }

    private static int order(Number a, Number b) {
        double difference = a.doubleValue() - b.doubleValue();
        return Math.abs(difference) < SMALLEST ? 0 : difference < 0 ? -1 : 1;
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

    public static boolean among(@Nullable Object value, Object... choices) {
        return value != null && Arrays.stream(choices).anyMatch(choice -> matches(value, choice));
    }

    public static boolean notAmong(@Nullable Object value, Object... choices) {
        return value != null && !among(value, choices);
    }

    private static boolean matches(Object value, Object choice) {
        return value instanceof Number a && choice instanceof Number b ? order(a, b) == 0 : value.equals(choice);
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

    public static @Nullable Double plus(@Nullable Number a, @Nullable Number b) {
        return a == null || b == null ? null : finite(a.doubleValue() + b.doubleValue());
    }

    public static @Nullable Double minus(@Nullable Number a, @Nullable Number b) {
        return a == null || b == null ? null : finite(a.doubleValue() - b.doubleValue());
    }

    public static @Nullable Double times(@Nullable Number a, @Nullable Number b) {
        return a == null || b == null ? null : finite(a.doubleValue() * b.doubleValue());
    }

    /** Divided by nothing is unknown. */
    public static @Nullable Double over(@Nullable Number a, @Nullable Number b) {
        return a == null || b == null ? null : finite(a.doubleValue() / b.doubleValue());
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    /** Points of a verb; not a number when they cannot be told. */
    public static double points(@Nullable Number number) {
        return number == null ? Double.NaN : number.doubleValue();
    }
}
