package dev.candour.rules.engine;

import dev.candour.rules.language.Element.Pattern;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order in which the conditions of one fact are asked. The engine asks a condition once for all rules that begin with
 * the same ones, so those that most rules have come first; conditions have no side effects, so that any order means the same.
 */
final class ConditionOrder {

    private final Map<String, Integer> uses = new HashMap<>();

    /** Takes note that a rule has these conditions of a fact. */
    void note(Pattern pattern, Stream<String> conditions) {
        conditions.distinct().forEach(condition -> uses.merge(key(pattern, condition), 1, Integer::sum));
    }

    /** Of two that as many rules have, the order is that of their texts, the same in all rules. */
    List<String> sorted(Pattern pattern, Stream<String> conditions) {
        return conditions
                .distinct()
                .sorted(Comparator.<String>comparingInt(condition -> -uses.get(key(pattern, condition)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String key(Pattern pattern, String condition) {
        return pattern.fact() + " " + condition;
    }
}
