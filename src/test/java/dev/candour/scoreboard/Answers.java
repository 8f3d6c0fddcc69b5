package dev.candour.scoreboard;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what was read with an annotation, whose alternatives are separated by {@code |}. */
final class Answers {

    private Answers() {}

    static List<String> alternatives(String annotated) {
        return Arrays.stream(annotated.split("\\|"))
                .map(String::strip)
                .filter(alternative -> !alternative.isEmpty())
                .toList();
    }

    /** Whether the text is one of the alternatives, beside case, width, white space, the length of dashes and punctuation at its ends. */
    static boolean same(@Nullable String annotated, @Nullable String found) {
        if (annotated == null || found == null) {
            return annotated == null && found == null;
        }
        String plain = plain(found);
        return alternatives(annotated).stream().map(Answers::plain).anyMatch(plain::equals);
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[\\p{P} ]+|[\\p{P} ]+$", "");
    }

    /** How alike they are, from 0 to 1: the pairs of neighbouring characters that they share; 0 when one has none. */
    static double likeness(@Nullable String annotated, @Nullable String found) {
        if (annotated == null || found == null) {
            return 0;
        }
        Set<String> shown = pairs(found);
        return alternatives(annotated).stream()
                .mapToDouble(one -> shared(pairs(one), shown))
                .max()
                .orElse(0);
    }

    private static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        String framed = " " + plain(text) + " ";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < framed.length(); i++) {
            pairs.add(framed.substring(i, i + 2));
        }
        return pairs;
    }
}
