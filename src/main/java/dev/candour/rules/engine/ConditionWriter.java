package dev.candour.rules.engine;

import dev.candour.rules.language.Comparison;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Bind;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.StartsWith;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Kind;
import dev.candour.rules.language.Normal;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.rules.language.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the conditions of one fact for the compiler. An equality with a literal or another fact's field stays one,
 * because the engine finds facts by it; everything else becomes a call of {@link Conditions}, which knows what to do with
 * the unknown.
 */
final class ConditionWriter {

    private final ValueWriter values;
    private final Pattern pattern;

    ConditionWriter(ValueWriter values, Pattern pattern) {
        this.values = values;
        this.pattern = pattern;
    }

    /** Equalities by which the engine finds facts, and rules: these come first. */
    Stream<String> indexed() {
        return conditions().filter(this::isEquality).filter(this::isIndexed).flatMap(this::equality);
    }

    Stream<String> others() {
        return conditions()
                .filter(condition -> !isEquality(condition) || !isIndexed(condition))
                .map(this::call);
    }

    private Stream<Condition> conditions() {
        return Normal.of(pattern.conditions()).stream().filter(condition -> !(condition instanceof Bind));
    }

    /** Of a flag there are only two values, too few for an index. */
    private boolean isIndexed(Condition equality) {
        return !(((Compare) equality).right() instanceof Value.Flag);
    }

    private boolean isEquality(Condition condition) {
        if (!(condition instanceof Compare compare) || compare.comparison() != Comparison.SAME) {
            return false;
        }
        Optional<Meaning> left = values.scope().meaning(compare.left(), pattern);
        boolean ownText = compare.left() instanceof Value.Own
                && left.map(Meaning::field)
                        .filter(field -> field.kind() == Kind.TEXT || field.kind() == Kind.FLAG)
                        .isPresent();
        return ownText && !(compare.right() instanceof Value.Unknown) && isElsewhere(compare.right());
    }

    private boolean isElsewhere(Value value) {
        return values.scope()
                .meaning(value, pattern)
                .map(meaning -> !meaning.pattern().equals(pattern))
                .orElse(true);
    }

    /** To the engine, nothing equals nothing; a field that can be unknown is asked first. */
    private Stream<String> equality(Condition condition) {
        Compare compare = (Compare) condition;
        String left = values.inside(compare.left(), pattern);
        String same = left + " == " + values.inside(compare.right(), pattern);
        boolean joined = values.scope().meaning(compare.right(), pattern).isPresent();
        return joined ? Stream.of("Conditions.known(" + left + ")", same) : Stream.of(same);
    }

    private String call(Condition condition) {
        if (condition instanceof All all) {
            return joined(all.parts(), " && ");
        }
        if (condition instanceof Any any) {
            return joined(any.parts(), " || ");
        }
        if (condition instanceof Compare compare) {
            return compare(compare);
        }
        if (condition instanceof Among among) {
            return among(among);
        }
        if (condition instanceof Contains contains) {
            return call(contains.negated() ? "containsNot" : "contains", Stream.of(contains.whole(), contains.part()));
        }
        StartsWith starts = (StartsWith) condition;
        return call(starts.negated() ? "startsNotWith" : "startsWith", Stream.of(starts.text(), starts.start()));
    }

    private String joined(List<Condition> parts, String sign) {
        return parts.stream()
                .filter(part -> !(part instanceof Bind))
                .map(this::call)
                .collect(Collectors.joining(sign, "(", ")"));
    }

    private String compare(Compare compare) {
        if (compare.left() instanceof Value.Unknown || compare.right() instanceof Value.Unknown) {
            Value value = compare.left() instanceof Value.Unknown ? compare.right() : compare.left();
            return call(compare.comparison() == Comparison.SAME ? "unknown" : "known", Stream.of(value));
        }
        return isNumber(compare.left()) || isNumber(compare.right())
                ? numbers(compare.comparison(), compare.left(), compare.right())
                : call(
                        compare.comparison() == Comparison.SAME ? "is" : "isNot",
                        Stream.of(compare.left(), compare.right()));
    }

    private String numbers(Comparison comparison, Value left, Value right) {
        String name = switch (comparison) {
            case SAME -> "same";
            case DIFFERENT -> "different";
            case LESS -> "less";
            case AT_MOST -> "atMost";
            case MORE -> "more";
            case AT_LEAST -> "atLeast";
        };
        return "Conditions." + name + "(" + values.number(left, pattern) + ", " + values.number(right, pattern) + ")";
    }

    /** One question for each choice: a list of them would be made anew for each fact. */
    private String among(Among among) {
        Comparison comparison = among.negated() ? Comparison.DIFFERENT : Comparison.SAME;
        return among.choices().stream()
                .map(choice -> compare(new Compare(among.value(), comparison, choice, among.at())))
                .collect(Collectors.joining(among.negated() ? " && " : " || ", "(", ")"));
    }

    private boolean isNumber(Value value) {
        return value instanceof Value.Number
                || value instanceof Value.Arithmetic
                || values.scope()
                        .meaning(value, pattern)
                        .map(Meaning::field)
                        .filter(field -> field.kind() == Kind.NUMBER)
                        .isPresent();
    }

    private String call(String name, Stream<Value> arguments) {
        return arguments
                .map(value -> values.inside(value, pattern))
                .collect(Collectors.joining(", ", "Conditions." + name + "(", ")"));
    }
}
