package dev.candour.rules.interpreter;

import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.Not;
import dev.candour.rules.language.Condition.StartsWith;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of one pattern about one fact. */
final class ConditionReader {

    private final Calculation values;
    private final Pattern pattern;
    private final Bound bound;

    /** @param bound holds the fact of the pattern too */
    ConditionReader(Calculation values, Pattern pattern, Bound bound) {
        this.values = values;
        this.pattern = pattern;
        this.bound = bound;
    }

    Result read(Condition condition) {
        if (condition instanceof All all) {
            List<Result> parts = all.parts().stream().map(this::read).toList();
            return Result.of(condition, Truth.all(Result.truths(parts)), parts);
        }
        if (condition instanceof Any any) {
            List<Result> parts = any.parts().stream().map(this::read).toList();
            return Result.of(condition, Truth.any(Result.truths(parts)), parts);
        }
        if (condition instanceof Not not) {
            Result inner = read(not.inner());
            return Result.of(condition, inner.truth().negated(true), List.of(inner));
        }
        return condition instanceof Condition.Bind ? Result.of(condition, Truth.TRUE, List.of()) : relation(condition);
    }

    private Result relation(Condition condition) {
        if (condition instanceof Compare compare) {
            Object left = value(compare.left());
            Object right = value(compare.right());
            return Result.of(compare, Comparing.of(compare, left, right), left, right);
        }
        if (condition instanceof Among among) {
            return among(among);
        }
        if (condition instanceof Contains contains) {
            return text(condition, contains.whole(), contains.part(), contains.negated());
        }
        StartsWith starts = (StartsWith) condition;
        return text(condition, starts.text(), starts.start(), starts.negated());
    }

    private Result among(Among among) {
        Object value = value(among.value());
        Object[] choices = among.choices().stream().map(this::value).toArray();
        boolean found = Arrays.stream(choices).anyMatch(choice -> Comparing.same(value, choice));
        Truth truth = value == null ? Truth.UNKNOWN : Truth.of(found).negated(among.negated());
        return Result.of(among, truth, value, Arrays.asList(choices));
    }

    private Result text(Condition condition, Value first, Value second, boolean negated) {
        Object whole = value(first);
        Object part = value(second);
        if (whole == null || !(part instanceof String text)) {
            return Result.of(condition, Truth.UNKNOWN, whole, part);
        }
        boolean found = condition instanceof Contains
                ? Comparing.contains(whole, text)
                : whole.toString().startsWith(text);
        return Result.of(condition, Truth.of(found).negated(negated), whole, part);
    }

    private @Nullable Object value(Value value) {
        return values.of(value, pattern, bound);
    }
}
