package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A list whose items are the lines of title blocks: "- 2019 - 2021", "- Clerk", "- Acme Ltd". Under dates that are an item by
 * themselves, an item that is a title and one that is an employer, nothing else on either, are no tasks, and neither are an employer
 * and a title over deeper dates; here they lose their marks.
 */
final class DatedItems {

    private static final int LONGEST = 60;
    private static final int LONGEST_TOP = 100;

    private final Lexicon lexicon;
    private final String text;
    private final List<DateRange> ranges;

    DatedItems(Lexicon lexicon, String text, List<DateRange> ranges) {
        this.lexicon = lexicon;
        this.text = text;
        this.ranges = ranges;
    }

    Section read(Section section) {
        List<Line> lines = new ArrayList<>(section.lines());
        for (int i = 0; i < lines.size(); i++) {
            Line dates = lines.get(i);
            if (i + 2 < lines.size() && isDates(dates) && areHalves(dates, lines.get(i + 1), lines.get(i + 2))) {
                bare(lines, i, i + 2);
            } else if (isDates(dates) && over(lines, i) < i) {
                bare(lines, over(lines, i), i);
            }
        }
        return new Section(section.kind(), section.heading(), List.copyOf(lines));
    }

    private boolean isDates(Line line) {
        int at = line.hasBullet() ? DateRanges.firstFrom(ranges, line.start()) : ranges.size();
        return at < ranges.size()
                && ranges.get(at).range()
                && ranges.get(at).start() < line.end()
                && DateColumn.isAlone(line, ranges.get(at));
    }

    /** Where the block begins whose last line the dates are: "- Acme Ltd, Clerk" over deeper dates, a title between them or none. */
    private int over(List<Line> lines, int dates) {
        int title = dates > 1 && isBeside(lines.get(dates), lines.get(dates - 1)) && names(lines.get(dates - 1), Kind.TITLE)
                ? dates - 1
                : dates;
        Line top = title > 0 ? lines.get(title - 1) : lines.get(dates);
        boolean above = top.hasBullet()
                && top.indent() < lines.get(dates).indent()
                && top.text().length() <= LONGEST_TOP;
        Header named = above ? Header.of(Segments.of(lexicon, text, top.span(), top.index())) : Header.EMPTY;
        return named.certainty() >= 2 && (title < dates || named.hasTitle()) ? title - 1 : dates;
    }

    private static void bare(List<Line> lines, int first, int last) {
        for (int part = first; part <= last; part++) {
            lines.set(part, bare(lines.get(part)));
        }
    }

    private boolean areHalves(Line dates, Line one, Line other) {
        return isBeside(dates, one)
                && isBeside(dates, other)
                && (names(one, Kind.TITLE) && names(other, Kind.ORGANIZATION)
                        || names(one, Kind.ORGANIZATION) && names(other, Kind.TITLE));
    }

    private static boolean isBeside(Line dates, Line item) {
        return item.bullet() == dates.bullet() && item.indent() == dates.indent() && !item.isHeading();
    }

    /** Whether a line names this, and at most a place or a part of the employer beside it. */
    private boolean names(Line line, Kind kind) {
        List<Segment> parts =
                line.text().length() > LONGEST ? List.of() : Segments.of(lexicon, text, line.span(), line.index());
        return !parts.isEmpty()
                && parts.get(0).is(kind)
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> part.is(Kind.PLACE)
                                || part.is(Kind.NOISE)
                                || kind == Kind.ORGANIZATION && part.is(Kind.DEPARTMENT));
    }

    private static Line bare(Line line) {
        return new Line(
                line.index(), line.start(), line.end(), line.text(), line.level(), ' ', line.indent(), line.strong());
    }
}
