package dev.candour.rules.mutation;

import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Kind;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.rules.language.Steps;
import dev.candour.rules.language.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes to one comparison: its sign, its number, its yes or no, its text. */
final class ComparisonChanges {

    private final Scope scope;
    private final Pattern pattern;

    ComparisonChanges(Scope scope, Pattern pattern) {
        this.scope = scope;
        this.pattern = pattern;
    }

    Stream<Edit<Compare>> of(Compare compare) {
        BigDecimal step = Steps.of(compare, scope, pattern).orElse(BigDecimal.ONE);
        Stream<Edit<Compare>> left = values(compare.left(), compare.right(), step)
                .map(edit -> edit.in(value -> new Compare(value, compare.comparison(), compare.right(), compare.at())));
        Stream<Edit<Compare>> right = values(compare.right(), compare.left(), step)
                .map(edit -> edit.in(value -> new Compare(compare.left(), compare.comparison(), value, compare.at())));
        Stream<Edit<Compare>> signs = signs(compare).stream()
                .map(sign -> new Edit<>(
                        new Compare(compare.left(), sign, compare.right(), compare.at()),
                        ChangeKind.COMPARISON,
                        compare.at()));
        return Stream.of(signs, left, right).flatMap(edits -> edits);
    }

    /** The neighbour, which shows at the bound itself; the contrary; and for a bound that lets more through, exactly it. */
    private List<Comparison> signs(Compare compare) {
        return switch (compare.comparison()) {
            case LESS -> List.of(Comparison.AT_MOST, Comparison.AT_LEAST);
            case MORE -> List.of(Comparison.AT_LEAST, Comparison.AT_MOST);
            case AT_MOST -> List.of(Comparison.LESS, Comparison.MORE, Comparison.SAME);
            case AT_LEAST -> List.of(Comparison.MORE, Comparison.LESS, Comparison.SAME);
            case DIFFERENT -> List.of(Comparison.SAME);
            case SAME ->
                Steps.of(compare, scope, pattern).isPresent()
                        ? List.of(Comparison.DIFFERENT, Comparison.AT_LEAST, Comparison.AT_MOST)
                        : List.of(Comparison.DIFFERENT);
        };
    }

    private Stream<Edit<Value>> values(Value value, Value other, BigDecimal step) {
        if (value instanceof Value.Flag flag) {
            return Stream.of(new Edit<>(new Value.Flag(!flag.flag(), flag.at()), ChangeKind.FLAG, flag.at()));
        }
        if (value instanceof Value.Text text) {
            return closed(other).stream()
                    .filter(each -> !each.equals(text.text()))
                    .map(each -> new Edit<>(new Value.Text(each, text.at()), ChangeKind.VALUE, text.at()));
        }
        return ValueChanges.of(value, step);
    }

    /** The only texts that a field can have; empty when any text will do. */
    List<String> closed(Value value) {
        return field(value).map(Field::values).orElse(List.of());
    }

    private Optional<Field> field(Value value) {
        return scope.meaning(value, pattern).map(Meaning::field).filter(field -> field.kind() == Kind.TEXT);
    }

    /** Whether the comparison looks at another fact too. */
    boolean isJoin(Condition condition) {
        return Leaves.of(condition)
                .flatMap(value -> scope.meaning(value, pattern).stream())
                .anyMatch(meaning -> meaning.pattern() != pattern);
    }
}
