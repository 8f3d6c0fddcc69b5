package dev.candour.resume.text;

import java.util.List;

/**
 * A line of the analysed text without its marks.
 *
 * @param index from 0
 * @param start offset of the first character behind bullets and heading marks
 * @param end offset behind the last character that is no space
 * @param text what stands between the two
 * @param level of a heading, from 1; 0 when the line is marked as none
 * @param bullet the first bullet, 1 for any number; a space when there is none
 * @param indent columns before the first mark or character
 * @param strong whether the whole line is set in bold
 */
public record Line(int index, int start, int end, String text, int level, char bullet, int indent, boolean strong) {

    /** In place of a bullet: an item that names neither a post nor a house, whatever it says; no text holds this sign. */
    private static final char UNNAMING = '\uFFFF';

    /** The same line as an item that names neither a post nor a house. */
    public Line unnaming() {
        return new Line(index, start, end, text, 0, UNNAMING, indent, false);
    }

    public boolean isUnnaming() {
        return bullet == UNNAMING;
    }

    /** Where it stands among lines that follow each other, found without looking through them; -1 when it does not. */
    public int in(List<Line> lines) {
        int at = lines.isEmpty() ? -1 : index - lines.get(0).index;
        return at >= 0 && at < lines.size() && lines.get(at) == this ? at : lines.indexOf(this);
    }

    public boolean isBlank() {
        return start >= end;
    }

    public boolean hasBullet() {
        return bullet != ' ';
    }

    public boolean isHeading() {
        return level > 0;
    }

    public Span span() {
        return new Span(start, end);
    }

    /** A part of it, as a line of its own without a mark. */
    public Line part(int from, int to) {
        return new Line(index, from, to, text.substring(from - start, to - start), 0, ' ', 0, false);
    }

    /** The same line without the space at its end. */
    public Line withoutSpace() {
        String kept = text.stripTrailing();
        return new Line(index, start, start + kept.length(), kept, level, bullet, indent, strong);
    }

    /** The same line as an item of a list. */
    public Line asItem(int deep) {
        return new Line(index, start, end, text, 0, '-', deep, strong);
    }
}
