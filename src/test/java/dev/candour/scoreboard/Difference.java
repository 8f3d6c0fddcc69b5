package dev.candour.scoreboard;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was read wrongly.
 *
 * @param expected as annotated; null when there is nothing
 * @param found as read; null when nothing was found
 */
record Difference(
        Field field, @Nullable String expected, @Nullable String found) {

    @Override
    public String toString() {
        if (expected == null) {
            return "%s: too much: %s".formatted(field.text(), found);
        }
        if (found == null) {
            return "%s: missed: %s".formatted(field.text(), expected);
        }
        return "%s: %s, not %s".formatted(field.text(), found, expected);
    }
}
