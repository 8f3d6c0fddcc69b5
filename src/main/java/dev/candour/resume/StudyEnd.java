package dev.candour.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whether a line says that studies still last, were broken off, or when they are to end. */
final class StudyEnd {

    /** "Elm University | Current" */
    private static final Anchored NOW = Anchored.ofAnyCase("[|,;:(\\t–-]\\W*(?:current(?:ly)?|present|now)\\W*$");

    /** So many characters may stand between "expected" and the date. */
    private static final int NEAR = 14;

    private StudyEnd() {}

    /** "June 2026 (expected)" */
    private static boolean isBehind(String text, Line line, DateRange dates, int end) {
        int word = line.start() + end;
        return dates.end() <= word
                && text.substring(dates.end(), word)
                                .strip()
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        <= NEAR;
    }

    static DegreeLine.Ending of(
            DegreeWords words,
            String text,
            Line line,
            List<DateRange> ranges,
            @Nullable DateRange dates,
            List<DegreeLine.Degree> degrees) {
        int end = words.expectedEnd(line.text());
        DateRange expected = null;
        for (int i = Anchors.firstFrom(ranges, line.start() + Math.max(0, end)); end >= 0 && i < ranges.size(); i++) {
            boolean near = ranges.get(i).start() <= line.start() + end + 12
                    && ranges.get(i).end() <= line.end();
            expected = expected == null && near ? ranges.get(i) : expected;
        }
        boolean open = end >= 0 && (expected != null || dates == null || isBehind(text, line, dates, end));
        boolean student = degrees.stream()
                .anyMatch(degree -> words.isStudent(text.substring(degree.span().end(), line.end())));
        boolean now = dates == null && NOW.isIn(line.text());
        boolean labelled = end >= 0
                && dates != null
                && dates.start() >= line.start() + end
                && dates.start() <= line.start() + end + NEAR;
        return new DegreeLine.Ending(expected, open || labelled, student || now || words.isUnfinished(line.text()));
    }
}
