package dev.candour.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Many words and phrases looked for at once: Latin ones as whole words, Chinese ones inside words too. */
final class WordPattern {

    private static final String NUMBER = "\\d{1,4}";

    private final List<String> words = new ArrayList<>();
    private volatile @Nullable Pattern compiled;

    void anyCase(String phrase) {
        anyCase(phrase, "");
    }

    /** @param any what {@code ~} in the phrase stands for */
    void anyCase(String phrase, String any) {
        words.add("(?i:" + whole(phrase, any) + ")");
    }

    void exactly(String phrase) {
        words.add(whole(phrase, ""));
    }

    String alternatives() {
        return String.join("|", words);
    }

    /** First and behind the last character of each place, in text order; of two at one place the one that was added first. */
    List<int[]> places(String text) {
        return words.isEmpty()
                ? List.of()
                : pattern().matcher(text).results().map(WordPattern::place).toList();
    }

    private static int[] place(MatchResult found) {
        return new int[] {found.start(), found.end()};
    }

    private Pattern pattern() {
        Pattern known = compiled;
        if (known == null) {
            known = Pattern.compile(alternatives());
            compiled = known;
        }
        return known;
    }

    private static String whole(String phrase, String any) {
        StringBuilder pattern = new StringBuilder();
        phrase.codePoints()
                .forEach(point -> pattern.append(
                        switch (point) {
                            case ' ' -> "[\\s-]+";
                            case '#' -> NUMBER;
                            case '~' -> any;
                            default -> Pattern.quote(Character.toString(point));
                        }));
        return before(phrase.codePointAt(0)) + pattern + behind(phrase.codePointBefore(phrase.length()));
    }

    /** In "management" there is no man; between Chinese characters there are no blanks to tell words apart. */
    private static String before(int first) {
        return isHan(first) ? "" : "(?<![\\p{IsLatin}\\p{N}])";
    }

    private static String behind(int last) {
        return isHan(last) ? "" : "(?![\\p{IsLatin}\\p{N}])";
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
