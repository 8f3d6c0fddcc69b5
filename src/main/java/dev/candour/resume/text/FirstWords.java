package dev.candour.resume.text;

import java.util.List;

/** Whether one of some words begins at a place of a text, in any case of ASCII letters. */
public final class FirstWords {

    /** From here on no character is, in another case, one of ASCII, as the sign of Kelvin is a letter k. */
    private static final char NO_LATIN = '\u2E80';

    private static final int ASCII = 128;

    private final String[][] byLetter = new String[ASCII][];
    /** By first letter, which letters may be the second, a bit each: most words of a text are left after these two. */
    private final Answers pairs = new Answers(ASCII * ASCII);

    private final String[] words;
    private final String[] foreign;

    public FirstWords(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.foreign =
                words.stream().filter(word -> word.charAt(0) >= byLetter.length).toArray(String[]::new);
        for (char letter = 0; letter < byLetter.length; letter++) {
            char lower = Character.toLowerCase(letter);
            byLetter[letter] = words.stream()
                    .filter(word -> Character.toLowerCase(word.charAt(0)) == lower)
                    .toArray(String[]::new);
            for (char next = 0; next < ASCII; next++) {
                pairs.noted(letter * ASCII + next, mayGoOn(byLetter[letter], next));
            }
        }
    }

    private static boolean mayGoOn(String[] words, char next) {
        char lower = Character.toLowerCase(next);
        for (String word : words) {
            char second = word.length() == 1 ? ASCII : word.charAt(1);
            if (second >= ASCII || Character.toLowerCase(second) == lower) {
                return true;
            }
        }
        return false;
    }

    public boolean isAt(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ASCII;
        if (c < ASCII && next < ASCII && pairs.isNo(c * ASCII + next)) {
            return false;
        }
        for (String word : c < byLetter.length ? byLetter[c] : c < NO_LATIN ? words : foreign) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the last one stands, even within a longer word; -1 when there is none. */
    public int lastIn(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !isAt(text, at)) {
            at--;
        }
        return at;
    }
}
