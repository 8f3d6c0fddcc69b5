package dev.candour.rules.interpreter;

import dev.candour.facts.Fact;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A kind of fact with its fields by number, so that reading a rule looks nothing up by name. */
record Layout(int number, FactType type, List<Field> fields, BitSet ofTheJob, BitSet identifying) {

    private static final List<Layout> ALL = all();
    private static final Map<Class<?>, Layout> BY_CLASS = byClass();
    private static final Map<String, Layout> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(layout -> layout.type().name(), layout -> layout));

    private static List<Layout> all() {
        List<Layout> all = new ArrayList<>();
        Vocabulary.facts().values().forEach(type -> all.add(of(all.size(), type)));
        return List.copyOf(all);
    }

    private static Layout of(int number, FactType type) {
        List<Field> fields = List.copyOf(type.fields().values());
        BitSet ofTheJob = new BitSet();
        BitSet identifying = new BitSet();
        for (int place = 0; place < fields.size(); place++) {
            ofTheJob.set(place, type.isOfTheJob(fields.get(place)));
            identifying.set(place, identifies(fields.get(place)));
        }
        return new Layout(number, type, fields, ofTheJob, identifying);
    }

    private static Map<Class<?>, Layout> byClass() {
        Map<Class<?>, Layout> found = new HashMap<>();
        ALL.forEach(layout -> found.put(layout.type().type(), layout));
        return Map.copyOf(found);
    }

    static int count() {
        return ALL.size();
    }

    static Layout of(Fact fact) {
        return BY_CLASS.get(fact.getClass());
    }

    static Layout of(String kind) {
        return java.util.Objects.requireNonNull(BY_NAME.get(kind));
    }

    int number(Field field) {
        return fields.indexOf(field);
    }

    /** What the job says, and no candidate can change: to explain a silence by it is the last resort. @param field by its number */
    boolean isOfTheJob(int field) {
        return ofTheJob.get(field);
    }

    /** Whether the field says which fact it is. @param field by its number */
    boolean identifies(int field) {
        return identifying.get(field);
    }

    /** Whether the field says which fact it is: another name is another skill, and no less of this one. */
    static boolean identifies(Field field) {
        return field.name().equals("name") || field.name().equals("id");
    }
}
