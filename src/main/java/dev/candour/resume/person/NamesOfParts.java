package dev.candour.resume.person;

import dev.candour.vocabulary.WordLists;
import java.util.HashSet;
import java.util.Set;

/** Tibetan and Mongolian names in Chinese letters, which no surname begins: 扎西顿珠, 其其格. */
final class NamesOfParts {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_PART = 4;

    private final Set<String> parts;

    NamesOfParts(WordLists words) {
        this.parts = new HashSet<>(words.get("name part"));
    }

    boolean isOne(String words) {
        return words.length() >= SHORTEST && words.length() <= LONGEST && isMadeOfParts(words, 0);
    }

    private boolean isMadeOfParts(String words, int from) {
        if (from == words.length()) {
            return true;
        }
        for (int end = from + SHORTEST_PART; end <= Math.min(words.length(), from + LONGEST_PART); end++) {
            if (parts.contains(words.substring(from, end)) && isMadeOfParts(words, end)) {
                return true;
            }
        }
        return false;
    }
}
