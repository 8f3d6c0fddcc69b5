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
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Headings that rank like those of sections and are a position each: "## Clerk - Acme" over "January 2018 - present", or the house
 * of those below them: "## Acme" over "### Clerk: January 2018 - present".
 */
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
        return sections.stream().filter(this::mayBeOne).flatMap(section -> within(view, section, ranges));
    }

    private boolean mayBeOne(Section section) {
        Line heading = section.heading();
        return section.kind() == Kind.OTHER
                && heading != null
                && heading.isHeading()
                && headings.kind(heading.text()).isEmpty();
    }

    private Stream<Entry> within(View view, Section section, List<DateRange> ranges) {
        Line heading = Objects.requireNonNull(section.heading());
        boolean one = isOverRange(section, ranges) && isWhole(view, heading);
        if (!one && !isHouse(view, section, ranges)) {
            return Stream.empty();
        }
        return entries.in(view, section.withHeadingAsLine(Kind.WORK), ranges).stream()
                .filter(entry -> entry.dates() != null
                        && (one
                                ? entry.headerLines().contains(heading)
                                : entry.header().hasTitle()));
    }

    /** Whether it names a house and the first words below it are a deeper heading with a title and its time. */
    private boolean isHouse(View view, Section section, List<DateRange> ranges) {
        Line heading = Objects.requireNonNull(section.heading());
        Line first = section.firstLine();
        if (first == null || first.level() <= heading.level() || RolesUnderEmployer.gathers(heading.text())) {
            return false;
        }
        int at = DateRanges.firstFrom(ranges, first.start());
        boolean dated =
                at < ranges.size() && ranges.get(at).range() && ranges.get(at).start() < first.end();
        Header over = header(view, heading);
        return dated && isNamedAsHouse(over) && header(view, first).hasTitle();
    }

    /** What is called a company, or a name with its town or what it is: "Evening Talks | Radio show". */
    private static boolean isNamedAsHouse(Header over) {
        return !over.hasTitle()
                && over.employer() != null
                && (over.certainty() == 3 || over.segments().size() > 1);
    }

    /** Whether the first words below it are from when until when. */
    private static boolean isOverRange(Section section, List<DateRange> ranges) {
        Line first = section.firstLine();
        int at = first == null ? ranges.size() : DateRanges.firstFrom(ranges, first.start());
        return at < ranges.size()
                && first != null
                && ranges.get(at).range()
                && ranges.get(at).start() == first.start();
    }

    private Header header(View view, Line line) {
        return Header.of(Segments.of(lexicon, view.text(), line.span(), line.index()));
    }

    private boolean isWhole(View view, Line heading) {
        Header header = header(view, heading);
        return header.isComplete()
                && header.employer() != null
                && Suits.isName(header.employer().bare());
    }
}
