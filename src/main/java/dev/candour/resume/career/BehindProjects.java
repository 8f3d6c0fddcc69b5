package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.View;
import java.util.List;
import java.util.stream.Stream;

/**
 * Positions that go on behind the projects of one of them, where no heading says so: "Acme - Leeds, UK  2019 - now", "Clerk",
 * "Projects", some items, "Oak Ltd - York, UK  2015 - 2019", "Usher". Each has its town, as those before the projects have; what
 * is laid out like a position without one remains a project.
 */
final class BehindProjects {

    /** One alone may be a contest. */
    private static final int LEAST = 2;

    private final SectionEntries entries;

    BehindProjects(SectionEntries entries) {
        this.entries = entries;
    }

    Stream<Entry> in(View view, List<Section> sections, List<DateRange> ranges) {
        Stream<Entry> found = Stream.empty();
        for (int i = 1; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (sections.get(i - 1).kind() == Section.Kind.WORK && mayGoOn(section)) {
                boolean placed = entries.in(view, sections.get(i - 1), ranges).stream()
                        .filter(Entry::hasRange)
                        .allMatch(BehindProjects::isPlaced);
                found = placed ? Stream.concat(found, positions(view, section, ranges)) : found;
            }
        }
        return found;
    }

    private Stream<Entry> positions(View view, Section section, List<DateRange> ranges) {
        Section work = new Section(Section.Kind.WORK, section.heading(), section.lines());
        List<Entry> found = entries.in(view, work, ranges).stream()
                .filter(entry -> entry.hasRange()
                        && isPlaced(entry)
                        && entry.header().isComplete()
                        && !entry.hasBullet()
                        && entry.headerLines().size() > 1)
                .toList();
        return found.size() < LEAST ? Stream.empty() : found.stream();
    }

    /** Below "Projects" in the print of a line, over items without a title block of their own. */
    private static boolean mayGoOn(Section section) {
        Line first = section.firstLine();
        return section.kind() == Section.Kind.PROJECTS && section.level() == 0 && first != null && first.hasBullet();
    }

    private static boolean isPlaced(Entry entry) {
        return Segments.name(entry.header().segments(), Kind.PLACE);
    }
}
