package dev.candour.document.pdf;

import java.awt.geom.Point2D;

/**
 * One drawn sign, in points from the top left corner of the page as it is shown.
 *
 * @param left where it starts
 * @param right where the next one would start
 * @param base the line that it stands on, growing downwards
 * @param size of its font
 * @param turn quarter turns against the direction of reading; 0 as a rule
 * @param face which font it is of
 * @param sight whether a reader of the page sees it
 */
record Glyph(
        String text,
        double left,
        double right,
        double base,
        double size,
        int turn,
        boolean bold,
        int face,
        Sight sight) {

    /** Whether and why something is seen. */
    enum Sight {
        SEEN,
        HIDDEN,
        /** Drawn with neither fill nor outline: the text that a scanner laid over its picture, or a trick. */
        NOT_DRAWN
    }

    /** Whether a sign that starts there goes on in the same word. */
    boolean endsAt(Point2D start) {
        return Math.abs(base - start.getY()) < 0.5 && Math.abs(right - start.getX()) < 0.5 * size;
    }

    Glyph seenAs(Sight other) {
        return other == sight ? this : new Glyph(text, left, right, base, size, turn, bold, face, other);
    }

    boolean isSpace() {
        return text.chars().allMatch(c -> c <= ' ' || Character.isSpaceChar(c));
    }
}
