package dev.candour.rules.language;

import java.util.Optional;

/** How many points a rule can give or take at once. */
public final class Points {

    /** So many that no sum of them can overflow. */
    public static final int MOST = 1000;

    private Points() {}

    /** What is counted with numbers only, not a number after a division by nothing; empty when a fact has a part in it. */
    static Optional<Double> constant(Value value) {
        if (value instanceof Value.Number number) {
            return Optional.of(number.number().doubleValue());
        }
        return value instanceof Value.Arithmetic sum
                ? constant(sum.left()).flatMap(left -> constant(sum.right()).map(right -> count(left, sum, right)))
                : Optional.empty();
    }

    private static double count(double left, Value.Arithmetic sum, double right) {
        double result = switch (sum.operator()) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            default -> left / right;
        };
        return Double.isFinite(result) ? result : Double.NaN;
    }
}
