package dev.candour.fairness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How the words and phrases of a list begin. Nearly no text holds one of them, and a look at the beginnings says so a
 * thousand times quicker than the patterns do.
 */
final class Beginnings {

    private final Set<String> words = new HashSet<>();
    private final Set<Integer> signs = new HashSet<>();
    private boolean numbers;

    /** @param phrase as {@code WordPattern} takes it, {@code #} for a number */
    void add(String phrase) {
        int first = phrase.codePointAt(0);
        String run = run(phrase, 0);
        if (first == '#' || Character.isDigit(first)) {
            numbers = true;
        } else if (run.isEmpty()) {
            signs.add(first);
        } else {
            words.add(run.toLowerCase(Locale.ROOT));
        }
    }

    void addAll(Beginnings others) {
        words.addAll(others.words);
        signs.addAll(others.signs);
        numbers |= others.numbers;
    }

    /** Whether one of them may stand in the text; false when none does for certain. */
    boolean mayBeIn(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            String run = run(text, at);
            if (run.isEmpty()) {
                if (signs.contains(point)) {
                    return true;
                }
                at += Character.charCount(point);
            } else if (numbers && Character.isDigit(point) || words.contains(run.toLowerCase(Locale.ROOT))) {
                return true;
            } else {
                at += run.length();
            }
        }
        return false;
    }

    /** The Latin letters and numbers from a place on: what the patterns take for one word. */
    private static String run(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(from, end);
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
