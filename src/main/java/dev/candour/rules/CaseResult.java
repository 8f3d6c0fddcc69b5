package dev.candour.rules;

import org.jspecify.annotations.Nullable;

/**
 * How a case came out.
 *
 * @param expected in the words of a case file, as in {@code award 20}
 * @param happened in the same words
 * @param expectedText null when the case asks for no text
 * @param text what the rule said; null when it was silent
 */
public record CaseResult(
        RuleCase of,
        boolean passed,
        String expected,
        String happened,
        @Nullable String expectedText,
        @Nullable String text) {}
