package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Value.Arithmetic;
import java.util.OptionalDouble;

/** The difference of two values as a function of one field of the fact: where it is none. */
final class StraightLine {

    private final Pattern pattern;
    private final Scope scope;
    private final String field;

    StraightLine(Pattern pattern, Scope scope, String field) {
        this.pattern = pattern;
        this.scope = scope;
        this.field = field;
    }

    /** Whether it is a straight line, whatever the fact's other fields. */
    boolean isStraight(Value left, Value right) {
        return isStraight(left) && isStraight(right);
    }

    private boolean isStraight(Value value) {
        if (!(value instanceof Arithmetic sum)) {
            return true;
        }
        boolean both = isStraight(sum.left()) && isStraight(sum.right());
        return switch (sum.operator()) {
            case '+', '-' -> both;
            case '*' -> both && !(has(sum.left()) && has(sum.right()));
            default -> both && !has(sum.right());
        };
    }

    private boolean has(Value value) {
        return Leaves.of(value).anyMatch(this::isField);
    }

    private boolean isField(Value value) {
        return scope.meaning(value, pattern)
                .filter(meaning -> meaning.pattern() == pattern && meaning.field() != null)
                .filter(meaning -> meaning.field().name().equals(field))
                .isPresent();
    }

    /** Where both are the same; empty when nowhere, everywhere, or when something in it is unknown. */
    OptionalDouble root(Value left, Value right, Fact fact) {
        double atZero = difference(left, right, fact, 0);
        double slope = difference(left, right, fact, 1) - atZero;
        double root = -atZero / slope;
        return isStraight(left, right) && Double.isFinite(root) ? OptionalDouble.of(root) : OptionalDouble.empty();
    }

    /** Whether the left side falls behind the right one while the field grows. */
    boolean falls(Value left, Value right, Fact fact) {
        return difference(left, right, fact, 1) < difference(left, right, fact, 0);
    }

    private double difference(Value left, Value right, Fact fact, double at) {
        return count(left, fact, at) - count(right, fact, at);
    }

    /** Not a number when it is unknown. */
    private double count(Value value, Fact fact, double at) {
        if (value instanceof Value.Number number) {
            return number.number().doubleValue();
        }
        if (value instanceof Arithmetic sum) {
            double left = count(sum.left(), fact, at);
            double right = count(sum.right(), fact, at);
            return switch (sum.operator()) {
                case '+' -> left + right;
                case '-' -> left - right;
                case '*' -> left * right;
                default -> left / right;
            };
        }
        if (isField(value)) {
            return at;
        }
        return scope.meaning(value, pattern)
                .filter(meaning -> meaning.pattern() == pattern && meaning.field() != null)
                .map(meaning -> meaning.field().of(fact))
                .map(found -> found instanceof Number number ? number.doubleValue() : Double.NaN)
                .orElse(Double.NaN);
    }
}
