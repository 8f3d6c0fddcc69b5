package dev.candour.rules.mutation;

import dev.candour.facts.Fact;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.Reads;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every combination of the values that can make a difference to a rule and its mutant, with and without each of the facts. */
final class Situations {

    private final Candidates candidates;
    private final List<RuleTree> rules;
    private final List<FactType> slots;

    Situations(RuleTree rule, RuleTree mutant, Candidates candidates) {
        this.rules = List.of(rule, mutant);
        this.candidates = candidates;
        this.slots = Patterns.all(rule.when())
                .flatMap(pattern -> Vocabulary.fact(pattern.fact()).stream())
                .toList();
    }

    /** How many there are; they are made one by one. */
    double count() {
        return slots.stream()
                .mapToDouble(slot ->
                        1 + values(slot).stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b))
                .reduce(1, (a, b) -> a * b);
    }

    Stream<List<Fact>> all() {
        Stream<List<Fact>> ways = Stream.of(List.of());
        for (FactType slot : slots) {
            List<List<@Nullable Object>> values = values(slot);
            ways = ways.flatMap(facts -> Stream.concat(
                    Stream.of(facts),
                    product(values, 0, new Object[values.size()])
                            .map(each -> slot.create(each))
                            .map(fact -> with(facts, fact))));
        }
        return ways;
    }

    private List<List<@Nullable Object>> values(FactType slot) {
        Set<String> read = new TreeSet<>(slot.isRequirement() && paysInFull() ? Set.of("weight") : Set.of());
        rules.forEach(rule -> read.addAll(Reads.of(rule).getOrDefault(slot.name(), new TreeSet<>())));
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (Field field : slot.fields().values()) {
            values.add(read.contains(field.name()) ? candidates.of(field) : idle(field));
        }
        return values;
    }

    /** Then a weight counts though the rule does not name it. */
    private boolean paysInFull() {
        return rules.stream()
                .flatMap(rule -> rule.then().stream())
                .anyMatch(action -> action.verb() == Verb.AWARD && action.points() == null);
    }

    private static List<@Nullable Object> idle(Field field) {
        List<@Nullable Object> only = new ArrayList<>();
        only.add(Candidates.idle(field));
        return only;
    }

    private static Stream<@Nullable Object[]> product(
            List<List<@Nullable Object>> values, int from, @Nullable Object[] chosen) {
        if (from == values.size()) {
            return Stream.<@Nullable Object[]>of(chosen.clone());
        }
        return values.get(from).stream().flatMap(value -> {
            chosen[from] = value;
            return product(values, from + 1, chosen);
        });
    }

    private static List<Fact> with(List<Fact> facts, Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return more;
    }
}
