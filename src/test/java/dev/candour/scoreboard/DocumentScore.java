package dev.candour.scoreboard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well one document was read.
 *
 * @param document its path in the corpus, as in {@code en/ada.md}
 * @param refused why the reader refused it, in words; null when it was read
 * @param crashed whether that was no answer of the reader but an accident
 */
record DocumentScore(
        String document,
        String language,
        String format,
        Map<Field, Count> counts,
        List<Difference> differences,
        @Nullable String refused,
        boolean crashed) {

    Count count(Field field) {
        return counts.getOrDefault(field, Count.NONE);
    }
}
