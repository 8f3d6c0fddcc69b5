package dev.candour.profile;

import org.jspecify.annotations.Nullable;

/**
 * Where in the candidate's document a fact was found.
 *
 * <p>For text, {@code text.substring(start, end).equals(quote)} holds and {@code pointer} is null; for JSON,
 * {@code pointer} is the JSON Pointer (RFC 6901) of the value and the offsets are null.
 *
 * @param document the document's file name
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last character
 * @param page from 1; null when the document has no pages
 * @param line from 1, of the text that was taken from the document
 */
public record Evidence(
        String document,
        String quote,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable String pointer) {

    public static Evidence ofJson(String document, String pointer, String quote) {
        return new Evidence(document, quote, null, null, null, null, pointer);
    }
}
