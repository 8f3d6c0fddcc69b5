package dev.candour.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that names a term.
 *
 * @param canonical the term's name
 * @param start offset of the first character, in UTF-16 units
 * @param end offset behind the last character
 * @param doubtful whether the spelling is as often a field, a product or a topic: in a sentence it need not mean the term
 * @param impliedBy the term that stands there and implies this one; null when the text names the term itself
 */
public record Mention(
        String canonical,
        int start,
        int end,
        boolean doubtful,
        @Nullable String impliedBy) {

    public Mention(String canonical, int start, int end, @Nullable String impliedBy) {
        this(canonical, start, end, false, impliedBy);
    }
}
