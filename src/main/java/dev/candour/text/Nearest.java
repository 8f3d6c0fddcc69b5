package dev.candour.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The closest of the known words, when it is close enough to be a slip of the pen: a third of the letters at most. */
    public static Optional<String> to(String written, Collection<String> known) {
        String plain = plain(written);
        return known.stream()
                .filter(word -> isNear(plain, word))
                .min(Comparator.<String>comparingInt(word -> distance(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The lengths are compared first: a distance costs their product. */
    private static boolean isNear(String plain, String word) {
        int most = Math.max(1, Math.max(plain.length(), word.length()) / 3);
        return Math.abs(plain.length() - word.length()) <= most && distance(plain, plain(word)) <= most;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Damerau's and Levenshtein's distance in its restricted form: insert, delete, replace, swap two neighbours. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
