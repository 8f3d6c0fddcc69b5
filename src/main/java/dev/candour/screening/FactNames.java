package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import dev.candour.verdict.NamedFact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names facts by the fields that tell them from others of their kind. No employer and no school is among them. */
final class FactNames {

    private static final Map<String, List<String>> BY = Map.ofEntries(
            Map.entry("RequiredSkill", List.of("name")),
            Map.entry("RequiredOneOf", List.of("name", "best")),
            Map.entry("RequiredDegree", List.of("neededLevel")),
            Map.entry("RequiredLeadership", List.of("neededTeamSize")),
            Map.entry("RequiredExperience", List.of("neededYears")),
            Map.entry("RequiredLanguage", List.of("name", "neededLevel")),
            Map.entry("RequiredCertificate", List.of("name")),
            Map.entry("RequiredLocation", List.of("place")),
            Map.entry("Candidate", List.of()),
            Map.entry("Skill", List.of("name")),
            Map.entry("Employment", List.of("title", "start", "end")),
            Map.entry("Education", List.of("level", "field")),
            Map.entry("Leadership", List.of("teamSize")),
            Map.entry("SpokenLanguage", List.of("name")),
            Map.entry("Certificate", List.of("name")),
            Map.entry("Job", List.of("id")));

    /** The same by the class of the fact. */
    private static final Map<Class<?>, Field[]> FIELDS = Vocabulary.facts().values().stream()
            .collect(Collectors.toUnmodifiableMap(
                    FactType::type,
                    kind -> BY.getOrDefault(kind.name(), List.of()).stream()
                            .map(kind.fields()::get)
                            .toArray(Field[]::new)));

    private FactNames() {}

    static NamedFact of(Fact fact) {
        SortedMap<String, Object> named = new TreeMap<>();
        for (Field field : FIELDS.get(fact.getClass())) {
            Object value = field.of(fact);
            if (value != null) {
                named.put(field.name(), value);
            }
        }
        return new NamedFact(fact.getClass().getSimpleName(), named);
    }

    /** With these fields; those that are unknown are left out. */
    static NamedFact of(Fact fact, Collection<String> fields) {
        Map<String, Field> all = Vocabulary.of(fact).fields();
        SortedMap<String, Object> named = new TreeMap<>();
        for (String field : fields) {
            Object value = all.get(field).of(fact);
            if (value != null) {
                named.put(field, value);
            }
        }
        return new NamedFact(fact.getClass().getSimpleName(), named);
    }
}
