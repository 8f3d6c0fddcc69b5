package dev.candour.rules.engine;

import dev.candour.rules.language.Element.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order in which the conditions of one fact are asked. The engine asks a condition once for all rules that begin with
 * the same ones, so those that most rules have come first, and what only one rule still asks is asked in one go. Conditions
 * have no side effects, so that any order means the same.
 */
final class ConditionOrder {

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();

    /** Takes note that a rule has these conditions of a fact. */
    void note(Pattern pattern, Stream<String> conditions) {
        conditions.distinct().forEach(condition -> uses.merge(key(pattern, condition), 1, Integer::sum));
    }

    /** Takes note, once all uses are, of what a rule begins with. */
    void noteBeginnings(Pattern pattern, List<String> indexed, Stream<String> conditions) {
        beginnings(pattern, indexed, sorted(pattern, conditions))
                .forEach(beginning -> beginnings.merge(beginning, 1, Integer::sum));
    }

    /** @param indexed those that stand before them */
    List<String> of(Pattern pattern, List<String> indexed, Stream<String> conditions) {
        List<String> sorted = sorted(pattern, conditions);
        List<String> beginnings = beginnings(pattern, indexed, sorted);
        int shared = 0;
        while (shared < sorted.size() && beginnings(beginnings.get(shared)) > 1) {
            shared++;
        }
        List<String> own = sorted.subList(shared, sorted.size());
        return own.size() < 2 || own.stream().anyMatch(condition -> condition.contains(ValueWriter.FACT))
                ? sorted
                : Stream.concat(sorted.stream().limit(shared), Stream.of(inOneGo(own)))
                        .toList();
    }

    private int beginnings(String beginning) {
        return this.beginnings.getOrDefault(beginning, 0);
    }

    /** Between the brackets of a call, so that the engine does not take it apart. */
    private static String inOneGo(List<String> conditions) {
        return "Conditions.all(" + String.join(" && ", conditions) + ")";
    }

    /** Of two that as many rules have, the order is that of their texts, the same in all rules. */
    private List<String> sorted(Pattern pattern, Stream<String> conditions) {
        return conditions
                .distinct()
                .sorted(Comparator.<String>comparingInt(condition -> -uses.get(key(pattern, condition)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<String> beginnings(Pattern pattern, List<String> indexed, List<String> sorted) {
        List<String> beginnings = new ArrayList<>();
        String beginning = key(pattern, String.join(", ", indexed));
        for (String condition : sorted) {
            beginning = beginning + ", " + condition;
            beginnings.add(beginning);
        }
        return beginnings;
    }

    private static String key(Pattern pattern, String condition) {
        return pattern.fact() + " " + condition;
    }
}
