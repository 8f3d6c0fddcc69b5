package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one position.
 *
 * @param first index of the first line
 * @param body the lines below the title block
 * @param dates null when the position has none
 * @param header what the title block says
 * @param headerLines the lines of the title block
 * @param section where it stands
 * @param contested whether its title block reads nearly as well in another way
 */
record Entry(
        Section section,
        int first,
        List<Line> headerLines,
        List<Line> body,
        @Nullable DateRange dates,
        Header header,
        boolean contested) {

    Entry(
            Section section,
            int first,
            List<Line> headerLines,
            List<Line> body,
            @Nullable DateRange dates,
            Header header) {
        this(section, first, headerLines, body, dates, header, false);
    }

    boolean isHeading() {
        return headerLines.stream().anyMatch(Line::isHeading);
    }

    /** Whether it has dates from when until when. */
    boolean hasRange() {
        return dates != null && dates.range();
    }

    boolean hasBullet() {
        return headerLines.get(0).hasBullet();
    }

    int indent() {
        return headerLines.get(0).indent();
    }

    int level() {
        return headerLines.stream().mapToInt(Line::level).max().orElse(0);
    }

    /** Of several headings, such as a title over its dates, the first in rank; 0 when there is none. */
    int rank() {
        return headerLines.stream()
                .filter(Line::isHeading)
                .mapToInt(Line::level)
                .min()
                .orElse(0);
    }

    Entry withBody(List<Line> lines) {
        return new Entry(section, first, headerLines, lines, dates, header, contested);
    }

    Entry withSection(Section other) {
        return new Entry(other, first, headerLines, body, dates, header, contested);
    }

    Entry withDates(DateRange other) {
        return new Entry(section, first, headerLines, body, other, header, contested);
    }

    Entry withHeader(Header other) {
        return new Entry(section, first, headerLines, body, dates, other, contested);
    }
}
