package dev.candour.resume.header;

import dev.candour.resume.text.Span;

/**
 * A part of a title line between two separators.
 *
 * @param line index of its line within the title block
 * @param bare the text without what stands in parentheses at its end
 */
public record Segment(Kind kind, Span span, String text, String bare, int line) {

    public enum Kind {
        TITLE,
        ORGANIZATION,
        DEPARTMENT,
        PLACE,
        SKILL,
        NOISE,
        OTHER
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** The same part, taken for something else. */
    public Segment as(Kind other) {
        return new Segment(other, span, text, bare, line);
    }

    /** A part of it by itself, of a segment whose words stand in the text as they are. @param from and to within its words */
    public Segment part(int from, int to, Kind other) {
        String words = text.substring(from, to);
        int start = span.start();
        return new Segment(other, Span.of(start + from, start + to), words, words, line);
    }

    /** "Web Care @ Elm Instruments, Spain": what stands right behind an at is whom somebody works for, no town. */
    public boolean isBehindAt(String text) {
        return span.start() > 1 && text.startsWith("@ ", span.start() - 2);
    }
}
