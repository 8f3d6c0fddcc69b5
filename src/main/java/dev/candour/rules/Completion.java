package dev.candour.rules;

import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an editor offers while a rule is written: every fact with its fields, the verbs, and the names of the skills. */
public final class Completion {

    private Completion() {}

    /** {@code facts[] {fact, requirement, fields[] {name, kind, whole, mayBeUnknown, values, skill}}, verbs[], skills[]} */
    public static Map<String, Object> data(dev.candour.vocabulary.Vocabulary words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "facts",
                Vocabulary.facts().values().stream().map(Completion::fact).toList());
        data.put("verbs", Arrays.stream(Verb.values()).map(Verb::word).toList());
        data.put("skills", List.copyOf(words.skills().names()));
        return data;
    }

    private static Map<String, Object> fact(FactType fact) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("fact", fact.name());
        entry.put("requirement", fact.isRequirement());
        entry.put(
                "fields", fact.fields().values().stream().map(Completion::field).toList());
        return entry;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", field.name());
        entry.put("kind", field.kind().name().toLowerCase(Locale.ROOT));
        entry.put("whole", field.whole());
        entry.put("mayBeUnknown", field.nullable());
        entry.put("values", field.values());
        entry.put("skill", field.skill() != null);
        return entry;
    }
}
