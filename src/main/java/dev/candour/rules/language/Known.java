package dev.candour.rules.language;

import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.StartsWith;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.source.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which fields are certainly known where the conditions of a rule hold. */
final class Known {

    /** A field of one of the rule's facts. @param pattern where the fact stands in the file */
    record Name(Place pattern, String field) {}

    private final Scope scope;
    private final Pattern pattern;

    Known(Scope scope, Pattern pattern) {
        this.scope = scope;
        this.pattern = pattern;
    }

    /** Known when all of these normal conditions hold. */
    Set<Name> when(List<Condition> conditions) {
        Set<Name> known = new HashSet<>();
        conditions.forEach(condition -> known.addAll(when(condition)));
        return known;
    }

    private Set<Name> when(Condition condition) {
        if (condition instanceof All all) {
            return when(all.parts());
        }
        if (condition instanceof Any any) {
            Set<Name> known = new HashSet<>(when(any.parts().get(0)));
            any.parts().forEach(part -> known.retainAll(when(part)));
            return known;
        }
        if (condition instanceof Compare compare) {
            return compare.comparison() == Comparison.SAME && isUnknown(compare)
                    ? Set.of()
                    : names(Stream.of(compare.left(), compare.right()));
        }
        return names(operands(condition));
    }

    static boolean isUnknown(Compare compare) {
        return compare.left() instanceof Value.Unknown || compare.right() instanceof Value.Unknown;
    }

    /** The values that a condition compares. */
    static Stream<Value> operands(Condition condition) {
        if (condition instanceof Compare compare) {
            return Stream.of(compare.left(), compare.right());
        }
        if (condition instanceof Among among) {
            return Stream.concat(Stream.of(among.value()), among.choices().stream());
        }
        if (condition instanceof Contains contains) {
            return Stream.of(contains.whole(), contains.part());
        }
        return condition instanceof StartsWith starts ? Stream.of(starts.text(), starts.start()) : Stream.empty();
    }

    Set<Name> names(Stream<Value> values) {
        Set<Name> names = new HashSet<>();
        values.flatMap(Known::leaves)
                .forEach(value -> scope.meaning(value, pattern).ifPresent(found -> names.add(found.known())));
        return names;
    }

    /** The parts of a calculation. */
    static Stream<Value> leaves(Value value) {
        return value instanceof Value.Arithmetic sum
                ? Stream.concat(leaves(sum.left()), leaves(sum.right()))
                : Stream.of(value);
    }
}
