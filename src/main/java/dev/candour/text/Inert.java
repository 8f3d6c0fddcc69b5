package dev.candour.text;

import java.util.stream.Collectors;

/** Foreign text made harmless for a terminal and for a page: what steers a display instead of being read is taken out. */
public final class Inert {

    /** More marks than any script puts over one letter; they would paint over the lines around. */
    private static final int MOST_MARKS = 4;

    private static final int HANGUL_FILLERS = 0x115F;
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALFWIDTH_FILLER = 0xFFA0;
    private static final int EMPTY_BRAILLE = 0x2800;
    private static final int JOINER = 0x034F;
    private static final int KHMER_VOWELS = 0x17B4;
    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int TAGS = 0xE;

    private Inert() {}

    /** The text on one line, without control, format and bidirectional characters. */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0, point; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            marks = isMark(point) ? marks + 1 : 0;
            if (isBlank(point)) {
                if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (!steers(point) && marks <= MOST_MARKS) {
                plain.appendCodePoint(point);
            }
        }
        return plain.toString().stripTrailing();
    }

    /** As {@link #line}, but keeps the line ends and the blanks at their beginnings. */
    public static String lines(String text) {
        return text.lines()
                .map(line -> " ".repeat(line.length() - line.stripLeading().length()) + line(line))
                .collect(Collectors.joining("\n"));
    }

    /** The text with one blank for each character that steers, so that the rest stays below what it stood below. */
    public static String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0, point; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            marks = isMark(point) ? marks + 1 : 0;
            if (steers(point)) {
                blanked.append(' ');
            } else if (marks <= MOST_MARKS) {
                blanked.appendCodePoint(point);
            }
        }
        return blanked.toString();
    }

    /** The text with a sign in place of each part of a character that steers: offsets into it stay true. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (steers(point) && point != '\n' && point != '\t') {
                masked.append("\uFFFD".repeat(Character.charCount(point)));
            } else {
                masked.appendCodePoint(point);
            }
        });
        return masked.toString();
    }

    /** Whether a character steers a display, or is there and shows nothing. */
    public static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.NON_SPACING_MARK -> isUnseenMark(point);
            default -> isUnseenLetter(point);
        };
    }

    public static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isUnseenLetter(point);
    }

    /** Letters that take room and show nothing. */
    private static boolean isUnseenLetter(int point) {
        return point == HANGUL_FILLERS
                || point == HANGUL_FILLERS + 1
                || point == HANGUL_FILLER
                || point == HALFWIDTH_FILLER
                || point == EMPTY_BRAILLE;
    }

    /** Marks that choose another form of a letter, or none; a text can be hidden in a row of them. */
    private static boolean isUnseenMark(int point) {
        return point >> 16 == TAGS
                || point >= FIRST_SELECTOR && point <= LAST_SELECTOR
                || point == JOINER
                || point == KHMER_VOWELS
                || point == KHMER_VOWELS + 1
                || point >= 0x180B && point <= 0x180F;
    }
}
