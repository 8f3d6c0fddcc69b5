package dev.candour.resume.section;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mends the words of headings that are often written with a letter too many, too few or another one: "Profesional Experiance". */
final class MisspeltHeadings {

    /** Shorter words come near to others. */
    private static final int SHORTEST = 7;

    /** From here on two letters may differ. */
    private static final int LONG = 10;

    private static final int MOST_WORDS = 5;

    private final Set<String> words;
    private final Map<Character, List<String>> byFirst;

    /** @param words in small letters */
    MisspeltHeadings(List<String> words) {
        this.words = Set.copyOf(words);
        this.byFirst = words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** @param key in small letters @return the same key when nothing in it is misspelt */
    String mended(String key) {
        if (key.length() < SHORTEST || key.charAt(0) > 'z') {
            return key;
        }
        String[] parts = key.split(" ");
        return parts.length > MOST_WORDS
                ? key
                : Stream.of(parts).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String written) {
        if (written.length() < SHORTEST || words.contains(written)) {
            return written;
        }
        return byFirst.getOrDefault(written.charAt(0), List.of()).stream()
                .filter(word -> isNear(word, written))
                .findFirst()
                .orElse(written);
    }

    private static boolean isNear(String word, String written) {
        int most = word.length() >= LONG ? 2 : 1;
        return word.charAt(word.length() - 1) == written.charAt(written.length() - 1)
                && Math.abs(word.length() - written.length()) <= most
                && distance(word, written) <= most;
    }

    /** How many letters are too many, too few, others or changed with the next one (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
