package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Value;
import org.jspecify.annotations.Nullable;

/** What the values of a rule come to. Whatever is counted with the unknown is unknown, and so is what is divided by nothing. */
final class Calculation {

    private final Scope scope;

    Calculation(Scope scope) {
        this.scope = scope;
    }

    /**
     * A number, text, yes or no, or list; null when unknown.
     *
     * @param pattern the fact between whose brackets the value stands; null after {@code then}
     */
    @Nullable
    Object of(Value value, @Nullable Pattern pattern, Bound bound) {
        if (value instanceof Value.Number number) {
            return number.number().doubleValue();
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Flag flag) {
            return flag.flag();
        }
        if (value instanceof Value.Arithmetic sum) {
            return count(of(sum.left(), pattern, bound), sum.operator(), of(sum.right(), pattern, bound));
        }
        return scope.meaning(value, pattern)
                .map(meaning -> field(meaning.field(), meaning.pattern(), bound))
                .orElse(null);
    }

    static @Nullable Object field(@Nullable Field field, Pattern pattern, Bound bound) {
        Fact fact = bound.of(pattern);
        return field == null || fact == null ? null : field.of(fact);
    }

    private static @Nullable Object count(@Nullable Object left, char operator, @Nullable Object right) {
        if (!(left instanceof Number a) || !(right instanceof Number b)) {
            return null;
        }
        double result = count(a.doubleValue(), operator, b.doubleValue());
        return Double.isFinite(result) ? (Double) result : null;
    }

    private static double count(double a, char operator, double b) {
        return switch (operator) {
            case '+' -> a + b;
            case '-' -> a - b;
            case '*' -> a * b;
            default -> a / b;
        };
    }
}
