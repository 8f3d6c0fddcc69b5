package dev.candour.resume.text;

/**
 * "TANSY PAPER _Senior Clerk, Payroll_ 2019 to 2021": a space before or behind slanted names in a line of names parts them, as it
 * does beside bold ones. In a sentence ("editor of _The Tansy Review_") small words stand there, and nothing is parted.
 */
final class ItalicNames {

    private static final int LONGEST_LINE = 160;

    private ItalicNames() {}

    /** Whether the space at a place stands between a name and a slanted name, or behind one. */
    static boolean part(String text, int space) {
        return before(text, space) || behind(text, space);
    }

    private static boolean before(String text, int space) {
        return isMark(text, space + 1)
                && Character.isUpperCase(charAt(text, space + 2))
                && isNameBefore(text, space)
                && closes(text, space + 2, text.charAt(space + 1));
    }

    private static boolean behind(String text, int space) {
        if (!isMark(text, space - 1) || !Character.isLetterOrDigit(charAt(text, space - 2))) {
            return false;
        }
        char next = charAt(text, space + 1);
        int open = text.lastIndexOf(text.charAt(space - 1), space - 2);
        boolean name = open >= 0 && (Character.isUpperCase(next) || Character.isDigit(next));
        boolean first = name
                && (open == 0 || text.charAt(open - 1) == '\n')
                && Character.isUpperCase(text.charAt(open + 1))
                && closes(text, open + 1, text.charAt(open));
        return first || name && open > 1 && text.charAt(open - 1) == ' ' && before(text, open - 1);
    }

    /** A single mark: two of them are bold, and are told apart already. */
    private static boolean isMark(String text, int at) {
        char mark = charAt(text, at);
        return (mark == '_' || mark == '*') && charAt(text, at - 1) != mark && charAt(text, at + 1) != mark;
    }

    /** What stands before is no bullet and no small word. */
    private static boolean isNameBefore(String text, int space) {
        int word = space;
        while (word > 0 && text.charAt(word - 1) > ' ') {
            word--;
        }
        return space - word > 1 && (Character.isUpperCase(text.charAt(word)) || charAt(text, space - 1) == ')');
    }

    /** The mark closes on a line that is short and holds the digits of dates. What is further away is not looked at: a line may be all of a text. */
    private static boolean closes(String text, int from, char mark) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_LINE && text.charAt(end) != '\n') {
            end++;
        }
        int start = from;
        while (start > 0 && end - start <= LONGEST_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        int close = Lines.indexOf(text, mark, from, end);
        return end - start <= LONGEST_LINE && close > from && hasYear(text, start, end);
    }

    private static boolean hasYear(String text, int start, int end) {
        int digits = 0;
        for (int at = start; at < end && digits < 4; at++) {
            digits = Character.isDigit(text.charAt(at)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
