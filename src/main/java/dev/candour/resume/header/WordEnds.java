package dev.candour.resume.header;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words that a text may end with. Few of them have its last letter; the others need not be compared. */
final class WordEnds {

    private static final int DRAWERS = 64;

    private final List<List<String>> byLast = new ArrayList<>(Collections.nCopies(DRAWERS, List.of()));

    /** @param words none of them empty */
    WordEnds(List<String> words) {
        for (String word : words) {
            int drawer = drawer(word.charAt(word.length() - 1));
            List<String> more = new ArrayList<>(byLast.get(drawer));
            more.add(word);
            byLast.set(drawer, List.copyOf(more));
        }
    }

    private static int drawer(char last) {
        return last % DRAWERS;
    }

    /** Those that may stand at the end of a text, in their order. */
    List<String> likeEndOf(String text) {
        return text.isEmpty() ? List.of() : byLast.get(drawer(text.charAt(text.length() - 1)));
    }

    boolean end(String text) {
        List<String> like = likeEndOf(text);
        for (int i = 0; i < like.size(); i++) {
            if (text.endsWith(like.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them stands anywhere in a text. */
    boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            List<String> like = byLast.get(drawer(text.charAt(at)));
            for (int i = 0; i < like.size(); i++) {
                if (text.startsWith(like.get(i), at + 1 - like.get(i).length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
