package dev.candour.resume.section;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mends the words of headings that are often written with a letter too many, too few or another one: "Profesional Experiance". */
final class MisspeltHeadings {

    private static final Set<String> WORDS = Set.of(
            "professional",
            "experience",
            "employment",
            "education",
            "educational",
            "qualifications",
            "achievements",
            "accomplishments",
            "languages",
            "references",
            "certifications",
            "certificates",
            "volunteering",
            "volunteer",
            "internships",
            "internship",
            "academic",
            "technical",
            "background",
            "objective",
            "publications",
            "activities",
            "extracurricular",
            "responsibilities",
            "interests",
            "personal",
            "relevant",
            "history",
            "summary",
            "competencies",
            "memberships",
            "leadership",
            "training");

    private static final Map<Character, List<String>> BY_FIRST =
            WORDS.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));

    /** Shorter words come near to others. */
    private static final int SHORTEST = 7;

    /** From here on two letters may differ. */
    private static final int LONG = 10;

    private static final int MOST_WORDS = 5;

    private MisspeltHeadings() {}

    /** @param key in small letters @return the same key when nothing in it is misspelt */
    static String mended(String key) {
        if (key.length() < SHORTEST || key.charAt(0) > 'z') {
            return key;
        }
        String[] words = key.split(" ");
        return words.length > MOST_WORDS
                ? key
                : Stream.of(words).map(MisspeltHeadings::word).collect(Collectors.joining(" "));
    }

    private static String word(String written) {
        if (written.length() < SHORTEST || WORDS.contains(written)) {
            return written;
        }
        return BY_FIRST.getOrDefault(written.charAt(0), List.of()).stream()
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
