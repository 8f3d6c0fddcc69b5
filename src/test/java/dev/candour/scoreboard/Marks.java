package dev.candour.scoreboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what was right and wrong in one document. */
final class Marks {

    private final Map<Field, Count> counts = new EnumMap<>(Field.class);
    private final List<Difference> differences = new ArrayList<>();

    /** Marks one value; where neither side has any there is nothing to mark. */
    void value(Field field, @Nullable Object expected, @Nullable Object found, boolean same) {
        if (expected == null && found == null) {
            return;
        }
        if (same) {
            count(field, Count.RIGHT);
            return;
        }
        count(field, expected == null ? Count.EXTRA : found == null ? Count.MISSED : Count.WRONG);
        differences.add(new Difference(field, text(expected), text(found)));
    }

    /** Marks a text by its alternatives. */
    void text(Field field, @Nullable String expected, @Nullable String found) {
        value(field, expected, found, Answers.same(expected, found));
    }

    void right(Field field) {
        count(field, Count.RIGHT);
    }

    void missed(Field field, String expected) {
        value(field, expected, null, false);
    }

    void extra(Field field, String found) {
        value(field, null, found, false);
    }

    private void count(Field field, Count more) {
        counts.merge(field, more, Count::plus);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    Map<Field, Count> counts() {
        return counts;
    }

    List<Difference> differences() {
        return differences;
    }
}
