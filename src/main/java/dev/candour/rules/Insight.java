package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.interpreter.Interpreter;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * What is worked out once about a rule for whoever asks what it would say.
 *
 * @param reads the fields that it looks at, by the kind of fact
 * @param patterns the facts that it names
 * @param isSingle whether it is about one fact only, so that what it says of one has nothing to do with any other
 */
public record Insight(
        Rule rule,
        Interpreter interpreter,
        Map<Class<? extends Fact>, List<Field>> reads,
        List<Pattern> patterns,
        boolean isSingle) {

    static Insight of(Rule rule) {
        List<Pattern> all = Patterns.all(rule.tree().when()).toList();
        boolean single = all.size() == 1 && Patterns.matched(rule.tree().when()).count() == 1;
        return new Insight(rule, new Interpreter(rule), reads(rule.reads()), all, single);
    }

    private static Map<Class<? extends Fact>, List<Field>> reads(SortedMap<String, SortedSet<String>> names) {
        Map<Class<? extends Fact>, List<Field>> reads = new HashMap<>();
        names.forEach((kind, fields) -> Vocabulary.fact(kind)
                .ifPresent(type -> reads.put(
                        type.type(), fields.stream().map(type.fields()::get).toList())));
        return reads;
    }

    /** Whether it looks at facts of this kind. */
    public boolean reads(Fact fact) {
        return reads.containsKey(fact.getClass());
    }

    /** The kind of fact that it is about, when it is about one only. */
    Optional<Class<? extends Fact>> single() {
        return isSingle
                ? Stream.of(patterns.get(0).fact())
                        .flatMap(kind -> Vocabulary.fact(kind).stream())
                        .<Class<? extends Fact>>map(FactType::type)
                        .findFirst()
                : Optional.empty();
    }

    /** How many combinations of these facts it has to look at, at most. */
    public long combinations(List<? extends Fact> facts) {
        long combinations = 1;
        for (Pattern pattern : patterns) {
            long own = facts.stream()
                    .filter(fact -> fact.getClass().getSimpleName().equals(pattern.fact()))
                    .count();
            combinations = Math.min(combinations * Math.max(1, own), Integer.MAX_VALUE);
        }
        return combinations;
    }
}
