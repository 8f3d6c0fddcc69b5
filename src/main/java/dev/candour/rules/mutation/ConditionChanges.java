package dev.candour.rules.mutation;

import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Bind;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.Not;
import dev.candour.rules.language.Condition.StartsWith;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Written;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Changes to the conditions of one fact. */
final class ConditionChanges {

    private final ComparisonChanges comparisons;

    ConditionChanges(ComparisonChanges comparisons) {
        this.comparisons = comparisons;
    }

    /** Changes to each condition, and each condition left out. */
    Stream<Variant<List<Condition>>> of(List<Condition> conditions) {
        Stream<Variant<List<Condition>>> left = IntStream.range(0, conditions.size())
                .filter(i -> !(conditions.get(i) instanceof Bind))
                .mapToObj(i -> new Variant<>(Variant.without(conditions, i), leftOut(conditions.get(i))));
        return Stream.concat(left, Variant.each(conditions, this::of));
    }

    private Change leftOut(Condition condition) {
        ChangeKind kind = comparisons.isJoin(condition) ? ChangeKind.JOIN : ChangeKind.CONDITION;
        return new Change(kind, condition.at(), Written.of(condition), "");
    }

    private Stream<Variant<Condition>> of(Condition condition) {
        if (condition instanceof All all) {
            return parts(all.parts()).map(parts -> parts.in(each -> new All(each, all.at())));
        }
        if (condition instanceof Any any) {
            return parts(any.parts()).map(parts -> parts.in(each -> new Any(each, any.at())));
        }
        if (condition instanceof Not not) {
            Stream<Variant<Condition>> inner = of(not.inner()).map(each -> each.in(part -> new Not(part, not.at())));
            return Stream.concat(worded(not, Stream.of(negation(not.inner(), not))), inner);
        }
        return worded(condition, edits(condition));
    }

    private Stream<Variant<List<Condition>>> parts(List<Condition> parts) {
        return Stream.concat(Variant.without(parts, this::leftOut), Variant.each(parts, this::of));
    }

    private static Stream<Variant<Condition>> worded(Condition was, Stream<Edit<Condition>> edits) {
        return edits.map(edit -> edit.worded(Written.of(was), Written.of(edit.changed())));
    }

    private Stream<Edit<Condition>> edits(Condition condition) {
        if (condition instanceof Compare compare) {
            return comparisons.of(compare).map(edit -> edit.in(changed -> changed));
        }
        if (condition instanceof Among among) {
            return Stream.concat(Stream.of(negation(negated(among), among)), choices(among));
        }
        if (condition instanceof Contains is) {
            return Stream.of(negation(new Contains(is.whole(), !is.negated(), is.part(), is.at()), is));
        }
        return condition instanceof StartsWith is
                ? Stream.of(negation(new StartsWith(is.text(), !is.negated(), is.start(), is.at()), is))
                : Stream.empty();
    }

    private static Edit<Condition> negation(Condition changed, Condition was) {
        return new Edit<>(changed, ChangeKind.NEGATION, was.at());
    }

    private static Among negated(Among among) {
        return new Among(among.value(), !among.negated(), among.choices(), among.at());
    }

    /** Each choice left out, each further one of a closed list taken in, each number changed. */
    private Stream<Edit<Condition>> choices(Among among) {
        List<Value> choices = among.choices();
        Stream<Edit<List<Value>>> fewer = IntStream.range(0, choices.size() < 2 ? 0 : choices.size())
                .mapToObj(i -> new Edit<>(
                        Variant.without(choices, i),
                        ChangeKind.CHOICE,
                        choices.get(i).at()));
        Stream<Edit<List<Value>>> more = comparisons.closed(among.value()).stream()
                .map(text -> (Value) new Value.Text(text, among.at()))
                .filter(value -> choices.stream().noneMatch(choice -> isSame(choice, value)))
                .map(value -> new Edit<>(
                        Stream.concat(choices.stream(), Stream.of(value)).toList(), ChangeKind.CHOICE, among.at()));
        Stream<Edit<List<Value>>> numbers = IntStream.range(0, choices.size())
                .boxed()
                .flatMap(i -> ValueChanges.of(choices.get(i), BigDecimal.ONE)
                        .map(edit -> edit.in(value -> Variant.with(choices, i, value))));
        return Stream.of(fewer, more, numbers)
                .flatMap(edits -> edits)
                .map(edit -> edit.in(changed -> new Among(among.value(), among.negated(), changed, among.at())));
    }

    private static boolean isSame(Value choice, Value other) {
        return choice instanceof Value.Text a
                && other instanceof Value.Text b
                && a.text().equals(b.text());
    }
}
