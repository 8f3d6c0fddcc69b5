package dev.candour.profile;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A document together with what was read from it. All offsets are UTF-16 units of {@code text}.
 *
 * @param text in which the evidence of the profile is quoted
 * @param hidden what a reader of the document does not see; empty parts where the text holds it no more
 * @param pages which page, from 1, is read from an offset on; empty when the document has no pages
 * @param values for JSON, where the value at each JSON Pointer of the document stands; empty for any other text
 */
public record ReadDocument(
        Profile profile, String text, List<Part> hidden, SortedMap<Integer, Integer> pages, Map<String, Part> values) {

    /** @param start offset of the first character @param end offset behind the last one */
    public record Part(int start, int end) {}

    /** Nothing of the content: a résumé must not reach a log by accident. */
    @Override
    public String toString() {
        return "ReadDocument[" + profile.document() + ", " + text.length() + " characters]";
    }
}
