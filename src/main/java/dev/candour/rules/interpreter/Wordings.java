package dev.candour.rules.interpreter;

import dev.candour.rules.language.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The texts that can make a difference to conditions about a field of text, and the lists for one of lists. */
final class Wordings {

    /** Says something that no rule asks for. */
    private static final String SOMETHING = "something else";

    private final Field field;

    Wordings(Field field) {
        this.field = field;
    }

    /** @param others gives the texts and lists that a condition compares the field with */
    Set<Object> texts(List<Clause> leaves, Function<Clause, List<Object>> others) {
        List<String> whole = new ArrayList<>();
        List<String> begins = new ArrayList<>();
        List<String> holds = new ArrayList<>();
        for (Clause leaf : leaves) {
            List<String> target = leaf instanceof Clause.Part part ? (part.begins() ? begins : holds) : whole;
            others.apply(leaf).forEach(other -> flat(other, leaf instanceof Clause.Part ? target : whole));
        }
        Set<Object> texts = new LinkedHashSet<>(whole);
        if (!field.values().isEmpty()) {
            texts.addAll(field.values());
        }
        texts.addAll(begins);
        texts.addAll(holds);
        String all = String.join(" ", holds);
        begins.forEach(start -> texts.add(start + " " + all));
        begins.forEach(start -> holds.forEach(part -> texts.add(start + " " + part)));
        whole.forEach(one -> begins.forEach(start -> texts.add(start + one)));
        texts.add(all);
        begins.forEach(start -> texts.add(start + " " + SOMETHING));
        texts.add(SOMETHING);
        return texts;
    }

    private static void flat(Object value, List<String> into) {
        if (value instanceof List<?> list) {
            list.forEach(item -> into.add(item.toString()));
        } else if (value instanceof String text) {
            into.add(text);
        }
    }

    static Set<Object> lists(List<Clause> leaves, @Nullable Object now, Function<Clause, List<Object>> others) {
        List<String> items = new ArrayList<>();
        leaves.forEach(leaf -> others.apply(leaf).forEach(other -> flat(other, items)));
        List<?> held = now instanceof List<?> list ? list : List.of();
        Set<Object> lists = new LinkedHashSet<>();
        for (String item : items) {
            List<Object> more = new ArrayList<>(held);
            more.add(item);
            lists.add(List.copyOf(more));
            lists.add(held.stream().filter(one -> !one.equals(item)).toList());
            lists.add(List.of(item));
        }
        List<Object> all = new ArrayList<>(held);
        all.addAll(items);
        lists.add(List.copyOf(all));
        lists.add(List.copyOf(new LinkedHashSet<>(items)));
        lists.add(List.of());
        return lists;
    }
}
