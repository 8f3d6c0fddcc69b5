package dev.candour.bench.peers;

import dev.candour.facts.Fact;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import dev.candour.workload.Applicant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one applicant that rules ask about, each in the form that an engine likes best.
 *
 * @param <F> the form of one fact
 */
record PeerFacts<F>(List<Item<F>> items, int attainable) {

    /** @param kind the name of its kind, as in {@code RequiredSkill} */
    record Item<F>(String kind, Fact fact, F form) {}

    static <F> PeerFacts<F> of(Applicant applicant, Set<String> kinds, Function<Fact, F> form) {
        List<Item<F>> items = applicant.facts().stream()
                .filter(fact -> kinds.contains(kind(fact)))
                .map(fact -> new Item<>(kind(fact), fact, form.apply(fact)))
                .toList();
        return new PeerFacts<>(items, applicant.attainable());
    }

    static String kind(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    /** The fields by their names. @param number what becomes of a number */
    static Map<String, @Nullable Object> fields(Fact fact, Function<Number, Object> number) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Field field : Vocabulary.fact(kind(fact)).orElseThrow().fields().values()) {
            Object value = field.of(fact);
            values.put(field.name(), value instanceof Number plain ? number.apply(plain) : value);
        }
        return values;
    }
}
