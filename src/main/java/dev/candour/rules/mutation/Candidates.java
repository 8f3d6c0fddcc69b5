package dev.candour.rules.mutation;

import dev.candour.rules.language.Field;
import dev.candour.rules.language.Leaves;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of a field that can make a difference to some rules. Unknown comes first, so that short examples are found first. */
final class Candidates {

    /** Two, that none of them is mistaken for another number of the rule. */
    private static final List<Object> WEIGHTS = List.of(20, 14);

    /** Stands in several fields, so that two of them can be equal. */
    private static final String SHARED = "the same";

    private final Numbers numbers;
    private final SortedSet<String> texts = new TreeSet<>();

    Candidates(List<RuleTree> rules) {
        this.numbers = new Numbers(rules);
        rules.stream()
                .flatMap(rule -> Patterns.all(rule.when()))
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Leaves::of)
                .forEach(value -> {
                    if (value instanceof Value.Text text) {
                        texts.add(text.text());
                    }
                });
    }

    List<@Nullable Object> of(Field field) {
        List<@Nullable Object> values = new ArrayList<>();
        if (field.nullable()) {
            values.add(null);
        }
        switch (field.kind()) {
            case FLAG -> values.addAll(List.of(false, true));
            case NUMBER -> values.addAll(numbers(field));
            case LIST -> values.addAll(lists());
            case TEXT -> values.addAll(field.values().isEmpty() ? texts(field) : field.values());
        }
        return values;
    }

    private List<Object> numbers(Field field) {
        if (field.name().equals("weight")) {
            return WEIGHTS;
        }
        return numbers.of(field).stream()
                .map(number -> field.whole() ? (Object) number.intValue() : (Object) number.doubleValue())
                .toList();
    }

    private List<Object> lists() {
        List<Object> lists = new ArrayList<>(List.of(List.of(), List.of(SHARED)));
        texts.forEach(text -> lists.add(List.of(text)));
        return lists;
    }

    /** Its own name is in no other field. */
    private List<String> texts(Field field) {
        List<String> values = new ArrayList<>(List.of(field.name(), SHARED));
        values.addAll(texts);
        return values;
    }

    /** What a field has that no rule looks at. */
    static @Nullable Object idle(Field field) {
        if (field.nullable()) {
            return null;
        }
        return switch (field.kind()) {
            case FLAG -> false;
            case LIST -> List.of();
            case NUMBER -> field.whole() ? (Object) 0 : (Object) BigDecimal.ZERO.doubleValue();
            case TEXT -> field.values().isEmpty() ? "" : field.values().get(0);
        };
    }
}
