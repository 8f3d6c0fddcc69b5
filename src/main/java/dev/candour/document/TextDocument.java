package dev.candour.document;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document, laid out as a person reads it: one paragraph or line a line, the cells of a table row parted by
 * tabs. All offsets are UTF-16 units of {@code text}.
 *
 * @param pages which page, from 1, is read from an offset on; a column that goes on over pages is read whole, so that one may
 *     come twice; empty when the format has no pages
 * @param headings which lines the document marks as headings
 * @param hidden where text was left out that a reader of the document does not see
 * @param properties what the document says of itself beside its text: its title, its author; a tool may have written them
 */
public record TextDocument(
        DocumentFormat format,
        String text,
        SortedMap<Integer, Integer> pages,
        List<Heading> headings,
        List<Integer> hidden,
        List<String> properties) {

    /** What is longer is no title. */
    private static final int LONGEST_PROPERTY = 200;

    /** @param start of the line @param level from 1 */
    public record Heading(int start, int level) {}

    public TextDocument {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
        headings = List.copyOf(headings);
        hidden = List.copyOf(hidden);
        properties = List.copyOf(properties);
    }

    /** @param said the likeliest first; null or blank where the document says nothing */
    public TextDocument withProperties(@Nullable String... said) {
        List<String> known = Stream.of(said)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(property -> !property.isEmpty() && property.length() <= LONGEST_PROPERTY)
                .toList();
        return new TextDocument(format, text, pages, headings, hidden, known);
    }

    /** Nothing of the content: a résumé must not reach a log by accident. */
    @Override
    public String toString() {
        return "TextDocument[" + format + ", " + text.length() + " characters]";
    }
}
