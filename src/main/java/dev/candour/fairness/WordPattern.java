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
    private final Beginnings beginnings = new Beginnings();
    private volatile @Nullable Pattern compiled;

    void anyCase(String phrase) {
        words.add("(?i:" + whole(phrase) + ")");
        beginnings.add(phrase);
    }

    void exactly(String phrase) {
        words.add(whole(phrase));
        beginnings.add(phrase);
    }

    Beginnings beginnings() {
        return beginnings;
    }

    /** First and behind the last character of each place, in text order; of two at one place the one that was added first. */
    List<int[]> places(String text) {
        return !beginnings.mayBeIn(text)
                ? List.of()
                : pattern().matcher(text).results().map(WordPattern::place).toList();
    }

    private static int[] place(MatchResult found) {
        return new int[] {found.start(), found.end()};
    }

    private Pattern pattern() {
        Pattern known = compiled;
        if (known == null) {
            known = Pattern.compile(String.join("|", words));
            compiled = known;
        }
        return known;
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
}
