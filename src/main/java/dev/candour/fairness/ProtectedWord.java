package dev.candour.fairness;

import dev.candour.text.Word;

/**
 * A word in a text that says who somebody is.
 *
 * @param attribute what it tells, as {@code protected.yaml} calls it
 * @param word as it is written
 * @param at offset of its first character
 */
public record ProtectedWord(String attribute, String word, int at) {

    /** The attribute in the reader's language. */
    public Word attributeWord() {
        return new Word("protected." + key());
    }

    /** What to write instead. */
    public Word instead() {
        return new Word("protected." + key() + ".instead");
    }

    private String key() {
        return attribute.replace(' ', '-');
    }
}
