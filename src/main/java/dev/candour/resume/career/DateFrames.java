package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Line;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands right before and behind dates on their lines: "Clerk (2016), Acme" holds a date as "Usher (2017 - 2019), Elm" holds a range. */
final class DateFrames {

    /** No sign, but the beginning or the end of a line. */
    private static final char EDGE = '^';
    /** Any letter or digit: a word that may belong to a sentence. */
    private static final char WORD = 'a';

    /** @param before the last sign before the date @param behind the first one behind it @param bullet of the line @param level of the line */
    private record Frame(char before, char behind, char bullet, int level) {

        boolean isOfSigns() {
            return before != WORD && behind != WORD;
        }
    }

    private final Set<Frame> ranges;

    /** @param dated the ranges of the section by line */
    DateFrames(Collection<Map.Entry<Line, DateRange>> dated) {
        this.ranges = dated.stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a date stands between the same signs as one of the ranges, and signs it are. */
    boolean holdLike(Line line, DateRange date) {
        Frame frame = of(line, date);
        return frame.isOfSigns() && ranges.contains(frame);
    }

    /** Whether signs or the ends of the line stand on both sides of a date. */
    static boolean areSigns(Line line, DateRange date) {
        return of(line, date).isOfSigns();
    }

    private static Frame of(Line line, DateRange date) {
        String words = line.text();
        int start = date.start() - line.start();
        int end = Math.min(words.length(), date.end() - line.start());
        return new Frame(sign(words, start - 1, -1), sign(words, end, 1), line.bullet(), line.level());
    }

    private static char sign(String words, int from, int step) {
        int at = from;
        while (at >= 0 && at < words.length() && words.charAt(at) == ' ') {
            at += step;
        }
        if (at < 0 || at >= words.length()) {
            return EDGE;
        }
        char sign = words.charAt(at);
        return Character.isLetterOrDigit(sign) ? WORD : sign;
    }
}
