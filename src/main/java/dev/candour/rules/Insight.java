package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.interpreter.Interpreter;
import dev.candour.rules.interpreter.Truth;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * What is worked out once about a rule for whoever asks what it would say.
 *
 * @param reads the fields that it looks at, by the kind of fact
 * @param patterns the facts that it names @param kinds theirs
 * @param isSingle whether it is about one fact only, so that what it says of one has nothing to do with any other
 */
public record Insight(
        Rule rule,
        Interpreter interpreter,
        Map<Class<? extends Fact>, List<Field>> reads,
        List<Pattern> patterns,
        List<Class<? extends Fact>> kinds,
        boolean isSingle) {

    static Insight of(Rule rule) {
        List<Pattern> all = Patterns.all(rule.tree().when()).toList();
        boolean single = all.size() == 1 && Patterns.matched(rule.tree().when()).count() == 1;
        return new Insight(rule, new Interpreter(rule), reads(rule.reads()), all, kinds(all), single);
    }

    private static List<Class<? extends Fact>> kinds(List<Pattern> patterns) {
        List<Class<? extends Fact>> kinds = new ArrayList<>(patterns.size());
        patterns.forEach(
                pattern -> Vocabulary.fact(pattern.fact()).map(FactType::type).ifPresent(kinds::add));
        return List.copyOf(kinds);
    }

    private static Map<Class<? extends Fact>, List<Field>> reads(SortedMap<String, SortedSet<String>> names) {
        Map<Class<? extends Fact>, List<Field>> reads = new HashMap<>();
        names.forEach((kind, fields) -> Vocabulary.fact(kind)
                .ifPresent(type -> reads.put(
                        type.type(), fields.stream().map(type.fields()::get).toList())));
        return reads;
    }

    /** Whether it turns candidates down or takes points. */
    public boolean speaksAgainst() {
        return rule.tree().then().stream()
                .anyMatch(action -> action.verb() == Verb.REJECT || action.verb() == Verb.DEDUCT);
    }

    /** Whether it looks at facts of this kind. */
    public boolean reads(Fact fact) {
        return reads.containsKey(fact.getClass());
    }

    /** The kind of fact that it is about, when it is about one only. */
    Optional<Class<? extends Fact>> single() {
        return isSingle ? kinds.stream().findFirst() : Optional.empty();
    }

    /**
     * Whether it could speak about a fact if what is unknown were known: none of its conditions, as far as they stand alone,
     * certainly fails. @param doubtful fields of which another value may be hidden
     */
    public boolean mayHold(Fact fact, Predicate<String> doubtful) {
        List<Condition> alone = patterns.get(0).conditions();
        return interpreter.relations(List.of(fact)).stream()
                .noneMatch(result -> result.truth() == Truth.FALSE
                        && alone.contains(result.condition())
                        && !isAbout(result.condition(), doubtful));
    }

    private static boolean isAbout(Condition condition, Predicate<String> doubtful) {
        return Leaves.of(condition).anyMatch(value -> value instanceof Value.Own own && doubtful.test(own.field()));
    }

    /** How many combinations of these facts it has to look at, at most. */
    public long combinations(List<? extends Fact> facts) {
        long combinations = 1;
        for (Class<? extends Fact> kind : kinds) {
            int own = 0;
            for (int i = 0; i < facts.size(); i++) {
                own += facts.get(i).getClass() == kind ? 1 : 0;
            }
            combinations = Math.min(combinations * Math.max(1, own), Integer.MAX_VALUE);
        }
        return combinations;
    }
}
