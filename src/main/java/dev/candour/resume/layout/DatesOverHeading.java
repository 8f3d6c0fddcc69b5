package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Line;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Dates in a column of a page may stand over a heading, and over the other half of the title block below it. */
final class DatesOverHeading {

    private final List<Line> lines;
    private final Predicate<Line> names;
    private final IntFunction<List<Segment>> segments;

    /** @param names whether a line is a heading, and none of a section */
    DatesOverHeading(List<Line> lines, Predicate<Line> names, IntFunction<List<Segment>> segments) {
        this.lines = lines;
        this.names = names;
        this.segments = segments;
    }

    /** The heading that stands next; -1 when something else does. */
    int heading(int from, int limit) {
        int next = next(from, limit);
        return next < limit && names.test(lines.get(next)) ? next : -1;
    }

    /** "### Clerk" over "#### Tansy": the other half, though no list knows it. */
    List<Integer> nameBelow(int heading, int limit) {
        int below = next(heading + 1, limit);
        boolean name = below < limit
                && names.test(lines.get(below))
                && lines.get(below).level() == lines.get(heading).level() + 1
                && segments.apply(heading).stream().anyMatch(segment -> segment.is(Segment.Kind.TITLE))
                && Suits.isName(lines.get(below).text());
        return name ? List.of(below) : List.of();
    }

    private int next(int from, int limit) {
        int at = from;
        while (at < limit && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
