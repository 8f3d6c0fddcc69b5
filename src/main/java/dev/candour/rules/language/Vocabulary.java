package dev.candour.rules.language;

import dev.candour.facts.Fact;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What rules can speak about: the records of {@link Fact}, and nothing else. */
public final class Vocabulary {

    /** Of these there is at most one in a screening; of all others there can be many. */
    private static final Set<String> SINGLE = Set.of("Candidate", "Job");

    private static final Map<String, FactType> FACTS = facts(Fact.class, new TreeMap<>());

    private Vocabulary() {}

    @SuppressWarnings("unchecked")
    private static Map<String, FactType> facts(Class<?> type, Map<String, FactType> found) {
        if (type.isRecord()) {
            found.put(type.getSimpleName(), FactType.of((Class<? extends Fact>) type));
        } else {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                facts(permitted, found);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** Every kind of fact by its name, in alphabetical order. */
    public static Map<String, FactType> facts() {
        return FACTS;
    }

    public static Optional<FactType> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    /** The kind of a fact at hand. */
    public static FactType of(Fact fact) {
        return FACTS.get(fact.getClass().getSimpleName());
    }

    public static boolean isSingle(String fact) {
        return SINGLE.contains(fact);
    }
}
