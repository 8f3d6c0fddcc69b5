package dev.candour.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in columns of a terminal, where a Chinese character takes two. */
public final class Width {

    /** Behind a blank, before a Chinese character or an opening mark, behind a closing one; never before a closing one. */
    private static final Pattern BREAKS =
            Pattern.compile("(?<= )|(?<![（《“])(?=[\\p{IsHan}（《“])|(?<=[，。；、：）》])(?=[^，。；、：）》”])");

    private Width() {}

    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || point >= 0x1F300;
        return wide ? 2 : 1;
    }

    /** The text with blanks behind it up to a width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, cut with an ellipsis when it is wider. */
    public static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int index = 0, used = 0; index < points.length && used + of(points[index]) < width; index++) {
            kept.appendCodePoint(points[index]);
            used += of(points[index]);
        }
        return kept.append('…').toString();
    }

    /** The text in lines of a width, broken between words and between Chinese characters. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : BREAKS.split(text)) {
            if (of(line.toString()) + of(piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
