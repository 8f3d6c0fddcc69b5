package dev.candour.resume;

import java.util.List;

/** Whether one of some words begins at a place of a text, in any case of ASCII letters. */
final class FirstWords {

    private final String[][] byLetter = new String[128][];
    private final String[] words;

    FirstWords(List<String> words) {
        this.words = words.toArray(String[]::new);
        for (char letter = 0; letter < byLetter.length; letter++) {
            char lower = Character.toLowerCase(letter);
            byLetter[letter] = words.stream()
                    .filter(word -> Character.toLowerCase(word.charAt(0)) == lower)
                    .toArray(String[]::new);
        }
    }

    boolean isAt(String text, int at) {
        char c = text.charAt(at);
        for (String word : c < byLetter.length ? byLetter[c] : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where the last one stands, even within a longer word; -1 when there is none. */
    int lastIn(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !isAt(text, at)) {
            at--;
        }
        return at;
    }
}
