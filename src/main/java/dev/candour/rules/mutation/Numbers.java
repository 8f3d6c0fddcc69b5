package dev.candour.rules.mutation;

import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Steps;
import dev.candour.rules.language.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The numbers at which rules can change their minds about a field: its bounds, and one step beside each. */
final class Numbers {

    /** What fields are given that a bound is counted from: nothing, one, and enough to take parts of. */
    private static final Set<BigDecimal> USUAL = Set.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN);

    /** A difference; all other numbers count something. */
    private static final String DIFFERENCE = "levelsAbove";

    private final List<Pattern> patterns;

    Numbers(List<RuleTree> rules) {
        this.patterns =
                rules.stream().flatMap(rule -> Patterns.all(rule.when())).toList();
    }

    SortedSet<BigDecimal> of(Field field) {
        SortedSet<BigDecimal> numbers = new TreeSet<>(USUAL);
        bounds(field).forEach(bound -> {
            numbers.add(bound);
            numbers.add(bound.add(Steps.of(field)));
            numbers.add(bound.subtract(Steps.of(field)));
        });
        numbers.removeIf(number -> number.signum() < 0 && !field.name().equals(DIFFERENCE));
        numbers.removeIf(number -> field.whole() && number.stripTrailingZeros().scale() > 0);
        return numbers;
    }

    /** What the field is compared with. Jobs ask for whole numbers, so what a profile shows is no bound for theirs. */
    private Stream<BigDecimal> bounds(Field field) {
        return relations().flatMap(relation -> {
            if (relation instanceof Among among) {
                return names(among.value(), field) ? among.choices().stream().flatMap(Numbers::values) : Stream.empty();
            }
            if (!(relation instanceof Compare compare)) {
                return Stream.empty();
            }
            Stream<Value> others = Stream.concat(
                    names(compare.left(), field) ? Stream.of(compare.right()) : Stream.empty(),
                    names(compare.right(), field) ? Stream.of(compare.left()) : Stream.empty());
            return others.filter(other -> field.nullable() || other instanceof Value.Number)
                    .flatMap(Numbers::values);
        });
    }

    private Stream<Condition> relations() {
        return patterns.stream().flatMap(pattern -> Leaves.relations(pattern.conditions()));
    }

    private static boolean names(Value value, Field field) {
        return Leaves.of(value)
                .anyMatch(leaf -> leaf instanceof Value.Own own && own.field().equals(field.name())
                        || leaf instanceof Value.FieldOf of && of.field().equals(field.name()));
    }

    /** What a value can come to when its fields have the usual values. */
    private static Stream<BigDecimal> values(Value value) {
        if (value instanceof Value.Number number) {
            return Stream.of(number.number());
        }
        if (value instanceof Value.Arithmetic sum) {
            List<BigDecimal> right = values(sum.right()).toList();
            List<BigDecimal> results = new ArrayList<>();
            values(sum.left()).forEach(a -> right.forEach(b -> count(a, sum.operator(), b, results)));
            return results.stream();
        }
        return value instanceof Value.Text || value instanceof Value.Flag || value instanceof Value.Unknown
                ? Stream.empty()
                : USUAL.stream();
    }

    private static void count(BigDecimal a, char operator, BigDecimal b, List<BigDecimal> results) {
        switch (operator) {
            case '+' -> results.add(a.add(b));
            case '-' -> results.add(a.subtract(b));
            case '*' -> results.add(a.multiply(b));
            default -> {
                if (b.signum() != 0) {
                    results.add(a.divide(b, 3, RoundingMode.HALF_EVEN));
                }
            }
        }
    }
}
