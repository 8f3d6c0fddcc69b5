package dev.candour.resume;

import java.util.List;

/** Whether one of some words begins at a place of a text, in any case of ASCII letters. */
final class FirstWords {

    private final boolean[] letters = new boolean[128];
    private final List<String> words;

    FirstWords(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            char first = word.charAt(0);
            if (first < letters.length) {
                letters[Character.toLowerCase(first)] = true;
                letters[Character.toUpperCase(first)] = true;
            }
        }
    }

    boolean isAt(String text, int at) {
        char c = text.charAt(at);
        if (c < letters.length && !letters[c]) {
            return false;
        }
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
