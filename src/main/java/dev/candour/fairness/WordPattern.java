package dev.candour.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Many words and phrases looked for at once: Latin ones as whole words, Chinese ones inside words too. They are kept by how
 * they begin, so that at each place of a text only the few are tried that can stand there.
 */
final class WordPattern {

    private static final String NUMBER = "\\d{1,4}";

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();

    void anyCase(String phrase) {
        add(phrase, "(?i:" + whole(phrase) + ")");
    }

    void exactly(String phrase) {
        add(phrase, whole(phrase));
    }

    private void add(String phrase, String pattern) {
        beginnings.add(phrase);
        phrases.computeIfAbsent(Beginnings.of(phrase, 0), any -> new ArrayList<>())
                .add(new Phrase(pattern));
    }

    Beginnings beginnings() {
        return beginnings;
    }

    /** First and behind the last character of each place, in text order; of two at one place the one that was added first. */
    List<int[]> places(String text) {
        List<int[]> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            for (Phrase phrase : phrases.getOrDefault(Beginnings.of(text, at), List.of())) {
                end = phrase.end(text, at);
                if (end > at) {
                    places.add(new int[] {at, end});
                    break;
                }
            }
            at = end > at ? end : Beginnings.next(text, at);
        }
        return places;
    }

    private static String whole(String phrase) {
        return before(phrase.codePointAt(0)) + inner(phrase) + behind(phrase.codePointBefore(phrase.length()));
    }

    /** The phrase with any blanks and numbers, whatever stands around it. */
    static String inner(String phrase) {
        StringBuilder pattern = new StringBuilder();
        phrase.codePoints()
                .forEach(point -> pattern.append(
                        switch (point) {
                            case ' ' -> "[\\s-]+";
                            case '#' -> NUMBER;
                            default -> Pattern.quote(Character.toString(point));
                        }));
        return pattern.toString();
    }

    /** In "management" there is no man; between Chinese characters there are no blanks to tell words apart. */
    static String before(int first) {
        return isHan(first) ? "" : "(?<![\\p{IsLatin}\\p{N}])";
    }

    static String behind(int last) {
        return isHan(last) ? "" : "(?![\\p{IsLatin}\\p{N}])";
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    /** One of them; most are never compiled. */
    private static final class Phrase {

        private final String written;
        private volatile @Nullable Pattern compiled;

        Phrase(String written) {
            this.written = written;
        }

        /** Behind its last character when it stands at this place; else the place. */
        int end(String text, int at) {
            Pattern known = compiled;
            if (known == null) {
                known = Pattern.compile(written);
                compiled = known;
            }
            Matcher matcher = known.matcher(text).region(at, text.length()).useTransparentBounds(true);
            return matcher.lookingAt() ? matcher.end() : at;
        }
    }
}
