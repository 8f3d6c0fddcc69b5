package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.View;
import java.util.List;
import java.util.stream.Stream;

/** Headings that rank like those of sections and are a position each: "## Clerk - Acme" over "January 2018 - present". */
final class HeadedPositions {

    private final Lexicon lexicon;
    private final Headings headings;
    private final SectionEntries entries;

    HeadedPositions(Lexicon lexicon, Headings headings, SectionEntries entries) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.entries = entries;
    }

    Stream<Entry> in(View view, List<Section> sections, List<DateRange> ranges) {
        return sections.stream()
                .filter(section -> isOne(view, section, ranges))
                .flatMap(section -> entries.in(view, section.withHeadingAsLine(Kind.WORK), ranges).stream()
                        .filter(entry -> entry.headerLines().contains(section.heading()) && entry.dates() != null));
    }

    private boolean isOne(View view, Section section, List<DateRange> ranges) {
        Line heading = section.heading();
        return section.kind() == Kind.OTHER
                && heading != null
                && heading.isHeading()
                && headings.kind(heading.text()).isEmpty()
                && isOverRange(section, ranges)
                && isWhole(view, heading);
    }

    /** Whether the first words below it are from when until when. */
    private static boolean isOverRange(Section section, List<DateRange> ranges) {
        Line first = section.lines().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(null);
        int at = first == null ? ranges.size() : DateRanges.firstFrom(ranges, first.start());
        return at < ranges.size()
                && first != null
                && ranges.get(at).range()
                && ranges.get(at).start() == first.start();
    }

    private boolean isWhole(View view, Line heading) {
        Header header = Header.of(Segments.of(lexicon, view.text(), heading.span(), heading.index()));
        return header.isComplete()
                && header.employer() != null
                && Suits.isName(header.employer().bare());
    }
}
