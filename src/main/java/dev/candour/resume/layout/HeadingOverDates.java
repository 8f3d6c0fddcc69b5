package dev.candour.resume.layout;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Remarks may stand between a heading and its dates: "### Clerk @ Elm", "(formerly Oak, sold 2011)", "Leeds", "2019 - 2021". */
final class HeadingOverDates {

    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST = 120;

    private final List<Line> lines;
    private final Predicate<Line> names;
    private final IntFunction<List<Segment>> segments;

    /** @param names whether a line is a heading, and none of a section */
    HeadingOverDates(List<Line> lines, Predicate<Line> names, IntFunction<List<Segment>> segments) {
        this.lines = lines;
        this.names = names;
        this.segments = segments;
    }

    /** The heading above that names a title and an employer; -1 when more than remarks stands between. */
    int above(int dates, int limit) {
        int between = 0;
        for (int i = dates - 1; i >= limit && between <= MOST_BETWEEN; i--) {
            Line line = lines.get(i);
            if (line.isHeading()) {
                return names.test(line) && Header.of(segments.apply(i)).isComplete() ? i : -1;
            }
            if (line.hasBullet() || line.text().length() > LONGEST) {
                return -1;
            }
            between += line.isBlank() ? 0 : 1;
        }
        return -1;
    }
}
