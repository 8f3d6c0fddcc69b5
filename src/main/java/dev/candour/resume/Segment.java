package dev.candour.resume;

/**
 * A part of a title line between two separators.
 *
 * @param line index of its line within the title block
 * @param bare the text without what stands in parentheses at its end
 */
record Segment(Kind kind, Span span, String text, String bare, int line) {

    enum Kind {
        TITLE,
        ORGANIZATION,
        DEPARTMENT,
        PLACE,
        SKILL,
        NOISE,
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
