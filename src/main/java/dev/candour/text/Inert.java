package dev.candour.text;

import java.util.stream.Collectors;

/** Foreign text made harmless for a terminal and for a page: what steers a display instead of being read is taken out. */
public final class Inert {

    private Inert() {}

    /** The text on one line, without control, format and bidirectional characters. */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                plain.append(' ');
            } else if (!steers(point)) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString().replaceAll(" {2,}", " ").strip();
    }

    /** As {@link #line}, but keeps the line ends and the blanks at their beginnings. */
    public static String lines(String text) {
        return text.lines()
                .map(line -> " ".repeat(line.length() - line.stripLeading().length()) + line(line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
