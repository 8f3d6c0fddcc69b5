package dev.candour.rules.language;

import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The smallest difference that a comparison of numbers is about. */
public final class Steps {

    /** What is counted in whole numbers; jobs ask for whole years. */
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    /** Years that a profile shows, in a month or so. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Steps() {}

    /** Empty when it compares no numbers, or asks whether something is known. */
    public static Optional<BigDecimal> of(Compare compare, Scope scope, Pattern pattern) {
        return Known.isUnknown(compare)
                ? Optional.empty()
                : Stream.of(compare.left(), compare.right())
                        .flatMap(Leaves::of)
                        .flatMap(value -> step(value, scope, pattern).stream())
                        .min(BigDecimal::compareTo);
    }

    private static Optional<BigDecimal> step(Value value, Scope scope, Pattern pattern) {
        return scope.meaning(value, pattern)
                .map(Meaning::field)
                .filter(field -> field.kind() == Kind.NUMBER)
                .map(Steps::of);
    }

    /** The smallest difference between two values of a field of numbers. */
    public static BigDecimal of(Field field) {
        return field.whole() || !field.nullable() ? WHOLE : TENTH;
    }
}
