package dev.candour.fairness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How words and phrases begin: with a word, with a number, or with a character that is neither. Nearly no text holds a
 * beginning of the list, and to see that is quicker than to look for each.
 */
final class Beginnings {

    private static final String NUMBER = "#";

    private final Set<String> known = new HashSet<>();

    /** @param phrase as {@code WordPattern} takes it, {@code #} for a number */
    void add(String phrase) {
        known.add(of(phrase, 0));
    }

    void addAll(Beginnings others) {
        known.addAll(others.known);
    }

    /** Whether one of them may stand in the text; false when none does for certain. */
    boolean mayBeIn(String text) {
        for (int at = 0; at < text.length(); at = next(text, at)) {
            if (known.contains(of(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** How the text begins at this place. */
    static String of(String text, int at) {
        int first = text.codePointAt(at);
        if (Character.isDigit(first)) {
            return NUMBER;
        }
        return text.substring(at, next(text, at)).toLowerCase(Locale.ROOT);
    }

    /** Where the next beginning can be: behind the Latin letters and numbers here, else behind the character. */
    static int next(String text, int at) {
        int end = at;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > at ? end : at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isOfWord(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        int type = Character.getType(point);
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
