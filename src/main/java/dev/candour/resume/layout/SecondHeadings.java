package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Headings;
import dev.candour.resume.text.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings right below the one that holds the dates: "### Clerk (2012 - 2014)" over "#### Fennick Bay - Leeds, UK". They name the
 * other half of the title block where a place stands beside the name, or where all headings of that rank stand so.
 */
final class SecondHeadings {

    private static final int LEAST = 2;
    private static final int LONGEST = 80;

    private final List<Line> lines;
    private final Headings headings;
    private final Map<Integer, Boolean> paired = new HashMap<>();

    SecondHeadings(List<Line> lines, Headings headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /** Whether a heading names what the one above it lacks, though no list knows it. */
    boolean names(Line line, List<Segment> segments, Line anchor, List<Segment> dated) {
        boolean below = anchor.isHeading()
                && line.level() > anchor.level()
                && line.text().length() <= LONGEST
                && !segments.isEmpty()
                && isName(segments.get(0));
        return below
                && dated.stream().anyMatch(part -> part.is(Kind.TITLE))
                && dated.stream().noneMatch(part -> part.is(Kind.ORGANIZATION) || part.is(Kind.OTHER))
                && (isPlaced(segments) || segments.size() == 1 && arePaired(line.level()));
    }

    private static boolean isName(Segment first) {
        return (first.is(Kind.OTHER) || first.is(Kind.SKILL)) && Suits.isName(first.bare());
    }

    private static boolean isPlaced(List<Segment> segments) {
        return segments.size() > 1
                && segments.subList(1, segments.size()).stream().allMatch(part -> part.is(Kind.PLACE));
    }

    /** Whether each heading of a rank follows another of a higher one, and no two say the same. */
    private boolean arePaired(int level) {
        return paired.computeIfAbsent(level, this::standInPairs);
    }

    private boolean standInPairs(int level) {
        Set<String> names = new HashSet<>();
        Line before = null;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            if (line.level() == level) {
                boolean pair = before != null && before.isHeading() && before.level() < level;
                if (!pair || headings.isLabel(line.text()) || !names.add(line.text())) {
                    return false;
                }
            }
            before = line;
        }
        return names.size() >= LEAST;
    }
}
