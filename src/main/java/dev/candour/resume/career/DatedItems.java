package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
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
 * themselves, an item that is a title and one that is an employer, nothing else on either, are no tasks; here they lose their marks.
 */
final class DatedItems {

    private static final int LONGEST = 60;

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
        for (int i = 0; i + 2 < lines.size(); i++) {
            Line dates = lines.get(i);
            if (isDates(dates) && areHalves(dates, lines.get(i + 1), lines.get(i + 2))) {
                for (int part = i; part <= i + 2; part++) {
                    lines.set(part, bare(lines.get(part)));
                }
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
