package dev.candour.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases in which a word means something else, as in "Ernst & Young" and "age of data". */
final class Innocent {

    /** What stands before and behind the word; {@code ~} in a phrase is the word itself. */
    private record Around(Pattern before, Pattern behind) {

        static Around of(String phrase) {
            String[] sides = phrase.split("~", 2);
            String before = sides[0].isEmpty() ? "" : WordPattern.before(sides[0].codePointAt(0));
            String behind = sides[1].isEmpty() ? "" : WordPattern.behind(sides[1].codePointBefore(sides[1].length()));
            return new Around(
                    Pattern.compile("(?i:" + before + WordPattern.inner(sides[0]) + ")$"),
                    Pattern.compile("(?i:" + WordPattern.inner(sides[1]) + behind + ")"));
        }

        boolean holds(String text, int[] place) {
            Matcher following = behind.matcher(text).region(place[1], text.length());
            return following.useTransparentBounds(true).lookingAt()
                    && before.matcher(text.substring(0, place[0])).find();
        }
    }

    private final WordPattern whole = new WordPattern();
    private final List<Around> around = new ArrayList<>();

    /** @param phrases with {@code ~} for any of the words, or with the very word in them */
    Innocent(List<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.contains("~")) {
                around.add(Around.of(phrase));
            } else {
                whole.anyCase(phrase);
            }
        }
    }

    /** @param place first and behind the last character of a word in the text */
    boolean holds(String text, int[] place) {
        return around.stream().anyMatch(one -> one.holds(text, place))
                || whole.places(text).stream().anyMatch(found -> found[0] <= place[0] && found[1] >= place[1]);
    }
}
