package dev.candour.rules.language;

import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.Not;
import dev.candour.rules.language.Condition.StartsWith;
import java.util.List;
import java.util.stream.Stream;

/**
 * Conditions without {@code !}: it is moved inwards until it turns a comparison round. So what is unknown satisfies
 * neither a condition nor its contrary.
 */
public final class Normal {

    private Normal() {}

    /** The same conditions without {@code !}, with those of {@code &&} side by side. */
    public static List<Condition> of(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> turn(condition, false))
                .flatMap(Normal::parts)
                .toList();
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof All all ? all.parts().stream().flatMap(Normal::parts) : Stream.of(condition);
    }

    private static Condition turn(Condition condition, boolean contrary) {
        if (condition instanceof Not not) {
            return turn(not.inner(), !contrary);
        }
        if (condition instanceof All all) {
            return group(all.parts(), contrary, !contrary, condition);
        }
        if (condition instanceof Any any) {
            return group(any.parts(), contrary, contrary, condition);
        }
        return contrary ? contrary(condition) : condition;
    }

    private static Condition group(List<Condition> parts, boolean contrary, boolean all, Condition whole) {
        List<Condition> turned =
                parts.stream().map(part -> turn(part, contrary)).toList();
        return all ? new All(turned, whole.at()) : new Any(turned, whole.at());
    }

    private static Condition contrary(Condition condition) {
        if (condition instanceof Compare compare) {
            return new Compare(compare.left(), compare.comparison().opposite(), compare.right(), compare.at());
        }
        if (condition instanceof Among among) {
            return new Among(among.value(), !among.negated(), among.choices(), among.at());
        }
        if (condition instanceof Contains contains) {
            return new Contains(contains.whole(), !contains.negated(), contains.part(), contains.at());
        }
        if (condition instanceof StartsWith starts) {
            return new StartsWith(starts.text(), !starts.negated(), starts.start(), starts.at());
        }
        return condition;
    }
}
