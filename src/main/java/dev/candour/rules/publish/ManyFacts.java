package dev.candour.rules.publish;

import dev.candour.facts.Fact;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * More facts of every kind than a long résumé and a demanding job have: each field unknown in some, at its bounds in others, and
 * so alike that facts join with each other as often as they can. The same facts each time.
 */
final class ManyFacts {

    private static final int OF_EACH_KIND = 8;
    private static final Map<String, Integer> MORE = Map.of("Skill", 40, "Employment", 15, "Candidate", 1, "Job", 1);
    private static final List<Double> NUMBERS = Arrays.asList(3.0, null, 0.0, 1.0, 40.0);
    private static final List<String> TEXTS = Arrays.asList("Java", null, "2021-05");

    private ManyFacts() {}

    static List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        for (FactType type : Vocabulary.facts().values()) {
            int count = MORE.getOrDefault(type.name(), OF_EACH_KIND);
            for (int number = 0; number < count; number++) {
                facts.add(fact(type, number));
            }
        }
        return facts;
    }

    private static Fact fact(FactType type, int number) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : type.fields().values()) {
            values.add(value(field, number / (1 + values.size() % 3)));
        }
        return type.create(values.toArray());
    }

    private static @Nullable Object value(Field field, int turn) {
        return switch (field.kind()) {
            case TEXT ->
                known(field, field.values().isEmpty() ? turn(TEXTS, turn) : turn(field.values(), turn), "Java");
            case FLAG -> field.nullable() ? turn(Arrays.asList(true, null, false), turn) : turn % 2 == 0;
            case NUMBER -> number(field, turn(NUMBERS, turn));
            case LIST -> turn % 2 == 0 ? List.of("Java") : List.of();
        };
    }

    private static Object number(Field field, @Nullable Double number) {
        Object known = known(field, number, 5.0);
        return known instanceof Double value && field.whole() ? Integer.valueOf(value.intValue()) : known;
    }

    private static @Nullable Object known(Field field, @Nullable Object value, Object otherwise) {
        return value == null && !field.nullable() ? otherwise : value;
    }

    private static <T> T turn(List<T> values, int turn) {
        return values.get(turn % values.size());
    }
}
