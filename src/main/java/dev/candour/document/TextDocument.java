package dev.candour.document;

import java.util.List;

/**
 * The text of a document, laid out as a person reads it: one paragraph or line a line, the cells of a table row parted by
 * tabs. All offsets are UTF-16 units of {@code text}.
 *
 * @param pages where each page starts; empty when the format has no pages
 * @param headings which lines the document marks as headings
 * @param hidden where text was left out that a reader of the document does not see
 */
public record TextDocument(
        DocumentFormat format, String text, List<Integer> pages, List<Heading> headings, List<Integer> hidden) {

    /** @param start of the line @param level from 1 */
    public record Heading(int start, int level) {}

    public TextDocument {
        pages = List.copyOf(pages);
        headings = List.copyOf(headings);
        hidden = List.copyOf(hidden);
    }

    /** Nothing of the content: a résumé must not reach a log by accident. */
    @Override
    public String toString() {
        return "TextDocument[" + format + ", " + text.length() + " characters]";
    }
}
