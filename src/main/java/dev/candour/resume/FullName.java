package dev.candour.resume;

import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name that a form gives in two fields: "Surname: Doe" and "First name: Jane". */
record FullName(Span first, Span last) {

    /** null unless both are given */
    static @Nullable FullName in(String text, List<Line> lines, WordLists words) {
        Span first = value(text, lines, Phrases.of(words.get("first name label")));
        Span last = value(text, lines, Phrases.of(words.get("surname label")));
        return first == null || last == null ? null : new FullName(first, last);
    }

    private static @Nullable Span value(String text, List<Line> lines, Phrases labels) {
        for (Line line : lines) {
            int colon = line.text().indexOf(':');
            if (colon > 0 && labels.is(line.text().substring(0, colon).strip())) {
                Span value = Span.of(line.start() + colon + 1, line.end()).strip(text);
                boolean name = value.in(text).matches("\\p{Lu}[\\p{L}' -]{1,40}");
                return name ? value : null;
            }
        }
        return null;
    }

    String joined(String text) {
        return first.in(text) + " " + last.in(text);
    }
}
