package dev.candour.resume.person;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the words of headings also with a letter too many, too few, another one, or two in the wrong order: "Work Exeprience". */
final class Misspelt {

    /** Shorter words come near to names. */
    private static final int SHORTEST = 8;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final int MOST_DIFFERENT = 2;

    private final List<String> words;

    /** @param words in lower case */
    Misspelt(List<String> words) {
        this.words = List.copyOf(words);
    }

    boolean isIn(String text) {
        for (String written : text.length() < SHORTEST ? new String[0] : NO_LETTERS.split(text)) {
            String word = written.length() < SHORTEST ? "" : written.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && words.stream().anyMatch(known -> isNear(known, word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(String known, String word) {
        return known.charAt(0) == word.charAt(0)
                && known.charAt(known.length() - 1) == word.charAt(word.length() - 1)
                && Math.abs(known.length() - word.length()) <= 1
                && different(known, word) <= MOST_DIFFERENT;
    }

    /** How many letters one has that the other lacks, wherever they stand. */
    private static int different(String one, String other) {
        int[] counts = new int[26];
        one.chars().filter(Misspelt::isLetter).forEach(c -> counts[c - 'a']++);
        other.chars().filter(Misspelt::isLetter).forEach(c -> counts[c - 'a']--);
        int different = 0;
        for (int count : counts) {
            different += Math.abs(count);
        }
        return different;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }
}
