package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading, or a line of its own, that names title and employer, some words on the employer, and then the dates alone on a line: "### Acme - Clerk",
 * "A family business", "2012 - 2014". Here the dates are put right behind their heading.
 */
final class DatesUnderHeading {

    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST = 60;

    private final Lexicon lexicon;
    private final String text;
    private final List<DateRange> ranges;

    DatesUnderHeading(Lexicon lexicon, String text, List<DateRange> ranges) {
        this.lexicon = lexicon;
        this.text = text;
        this.ranges = ranges;
    }

    Section read(Section section) {
        List<Line> lines = new ArrayList<>(section.lines());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int dates = line.isHeading() || mayBePost(lines, i) ? datesBelow(lines, i) : -1;
            if (dates > 0 && (line.isHeading() || namesNoTown(lines.subList(i + 1, dates))) && namesPost(line)) {
                lines.add(i + 1, lines.remove(dates));
            }
        }
        return new Section(section.kind(), section.heading(), List.copyOf(lines));
    }

    /** A short line, and not one that is dated above. */
    private boolean mayBePost(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.isBlank() || line.hasBullet() || line.text().length() > LONGEST) {
            return false;
        }
        int above = at - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above < 0 || !isDated(lines.get(above));
    }

    /** The line of the dates, when words stand between it and the heading; -1 when none does. */
    private int datesBelow(List<Line> lines, int heading) {
        if (isDated(lines.get(heading))) {
            return -1;
        }
        int between = 0;
        for (int i = heading + 1; i < lines.size() && between <= MOST_BETWEEN; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (isDated(line)) {
                return between > 0 && isAlone(line) && !line.hasBullet() && !line.isHeading() ? i : -1;
            }
            if (line.isHeading() || line.hasBullet()) {
                return -1;
            }
            between++;
        }
        return -1;
    }

    private boolean isDated(Line line) {
        int at = DateRanges.firstFrom(ranges, line.start());
        return at < ranges.size() && ranges.get(at).start() < line.end();
    }

    private boolean isAlone(Line line) {
        DateRange first = ranges.get(DateRanges.firstFrom(ranges, line.start()));
        return first.range() && DateColumn.isAlone(line, first);
    }

    /** A town says nothing of the employer: positions laid out so are read as they stand. */
    private boolean namesNoTown(List<Line> between) {
        return between.stream()
                .noneMatch(line -> !line.isBlank() && header(line).isOnlyAside());
    }

    /** A line that is not marked as a heading has to name what is called a company, and what is known as a title. */
    private boolean namesPost(Line heading) {
        Header header = header(heading);
        return header.isComplete()
                && (heading.isHeading()
                        || header.certainty() == 3 && header.title().is(Kind.TITLE));
    }

    private Header header(Line line) {
        return Header.of(Segments.of(lexicon, text, line.span(), line.index()));
    }
}
