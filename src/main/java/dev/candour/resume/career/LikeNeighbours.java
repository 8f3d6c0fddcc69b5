package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Headings or bold lines without dates that stand like the dated positions around them: of the same rank, and two names, although no list knows either.
 * Whoever wrote "### Blorp Quux, Zingwort" between two employers did not work less for leaving the dates out.
 */
final class LikeNeighbours {

    private static final int LONGEST = 80;

    private final List<Line> lines;
    private final Headings headings;
    private final Function<Line, List<Segment>> segments;
    /** The rank of all dated positions; 0 for bold lines, -1 when they stand in different ways. */
    private final int rank;
    /** Whether the title of each dated position stands below its employer. */
    private final boolean onTwoLines;

    LikeNeighbours(
            Section section, Collection<Entry> dated, Headings headings, Function<Line, List<Segment>> segments) {
        this.lines = section.lines();
        this.headings = headings;
        this.segments = segments;
        this.rank = section.kind() == Section.Kind.WORK ? rank(dated) : -1;
        this.onTwoLines = dated.stream().allMatch(entry -> entry.headerLines().size() > 1);
    }

    private static int rank(Collection<Entry> dated) {
        List<Integer> ranks = dated.stream()
                .map(entry -> rank(entry.headerLines().get(0)))
                .distinct()
                .toList();
        return ranks.size() == 1 ? ranks.get(0) : -1;
    }

    private static int rank(Line line) {
        return line.isHeading() ? line.level() : line.strong() && !line.hasBullet() ? 0 : -1;
    }

    boolean opens(int index) {
        Line line = lines.get(index);
        if (rank < 0 || rank(line) != rank || !mayBeNamed(line)) {
            return false;
        }
        Header header = Header.of(segments.apply(line));
        return onTwoLines ? isOverTitle(index) : isNamed(header.employer()) && isNamed(header.title());
    }

    /** A house over what somebody was there, where the other positions are written so. */
    boolean isOverTitle(int index) {
        if (!onTwoLines || index + 1 >= lines.size() || rank(lines.get(index)) != rank) {
            return false;
        }
        Line below = lines.get(index + 1);
        return mayBeNamed(below)
                && !below.isHeading()
                && !below.hasBullet()
                && isOneName(lines.get(index))
                && isOneName(below);
    }

    private boolean isOneName(Line line) {
        List<Segment> all = segments.apply(line);
        return all.size() == 1 && isNamed(all.get(0));
    }

    private boolean isNamed(@Nullable Segment segment) {
        return segment != null
                && Suits.isName(segment.bare())
                && headings.kind(segment.bare()).isEmpty()
                && !headings.isLabel(segment.bare());
    }

    /** Not in Chinese, where headings between positions are mostly projects. */
    private static boolean mayBeNamed(Line line) {
        return !line.isBlank()
                && !Script.hasIdeograph(line.text())
                && line.text().length() <= LONGEST
                && line.text().indexOf(':') < 0
                && line.text().chars().noneMatch(Character::isDigit)
                && !LineShape.isRunningText(line);
    }
}
