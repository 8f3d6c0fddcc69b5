package dev.candour.rules.mutation;

import dev.candour.rules.language.Value;
import dev.candour.rules.language.Value.Arithmetic;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Changes to the numbers in a value: one step up, one step down, zero; and to what is done with them. */
final class ValueChanges {

    private ValueChanges() {}

    /** @param step by how much a number that stands alone is changed; a factor is changed in its last place */
    static Stream<Edit<Value>> of(Value value, BigDecimal step) {
        if (value instanceof Value.Number number) {
            return numbers(number, step);
        }
        return value instanceof Arithmetic sum ? sums(sum) : Stream.empty();
    }

    private static Stream<Edit<Value>> numbers(Value.Number number, BigDecimal step) {
        BigDecimal written = number.number();
        return Stream.of(written.add(step), written.subtract(step), BigDecimal.ZERO)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .filter(changed -> changed.compareTo(written) != 0)
                .map(changed -> new Edit<>(new Value.Number(changed, number.at()), ChangeKind.NUMBER, number.at()));
    }

    private static Stream<Edit<Value>> sums(Arithmetic sum) {
        Stream<Edit<Value>> left = inside(sum.left())
                .map(edit -> edit.in(value -> new Arithmetic(value, sum.operator(), sum.right(), sum.at())));
        Stream<Edit<Value>> right = inside(sum.right())
                .map(edit -> edit.in(value -> new Arithmetic(sum.left(), sum.operator(), value, sum.at())));
        Value other = new Arithmetic(sum.left(), contrary(sum.operator()), sum.right(), sum.at());
        return Stream.of(left, right, Stream.of(new Edit<>(other, ChangeKind.OPERATOR, sum.at())))
                .flatMap(edits -> edits);
    }

    private static Stream<Edit<Value>> inside(Value value) {
        return of(value, value instanceof Value.Number number ? number.number().ulp() : BigDecimal.ONE);
    }

    private static char contrary(char operator) {
        return switch (operator) {
            case '+' -> '-';
            case '-' -> '+';
            case '*' -> '/';
            default -> '*';
        };
    }
}
