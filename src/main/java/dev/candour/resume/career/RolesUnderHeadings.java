package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A career without dates in nothing but headings: "## Fennick Bay" over "#### Clerk", tasks, "#### Manager", tasks, and then
 * "## Elm Theatre" over "#### Usher". More than one house makes a career; one alone may be anything.
 */
final class RolesUnderHeadings {

    private static final Set<Kind> WHERE = EnumSet.of(Kind.BASICS, Kind.WORK, Kind.OTHER);
    private static final int LEAST = 2;
    /** The first rank is the person's or the page's. */
    private static final int HIGHEST = 2;

    private final Lexicon lexicon;
    private final Headings headings;

    RolesUnderHeadings(Lexicon lexicon, Headings headings) {
        this.lexicon = lexicon;
        this.headings = headings;
    }

    /** None of the sections holds a position that was found otherwise. */
    Stream<Entry> in(View view, List<Section> sections) {
        List<Line> lines = sections.stream()
                .filter(this::mayHoldWork)
                .flatMap(section -> section.withHeadingAsLine(Kind.WORK).lines().stream())
                .toList();
        List<Entry> found = roles(view, new Section(Kind.WORK, null, lines));
        long houses = found.stream()
                .map(entry -> entry.headerLines().get(0))
                .distinct()
                .count();
        boolean told = found.stream().allMatch(entry -> entry.body().stream().anyMatch(Line::hasBullet));
        return houses < LEAST || !told ? Stream.empty() : found.stream();
    }

    private List<Entry> roles(View view, Section whole) {
        List<Entry> found = new ArrayList<>();
        Line house = null;
        for (int i = 0; i < whole.lines().size(); i++) {
            Line line = whole.lines().get(i);
            if (!line.isHeading()) {
                continue;
            }
            boolean deeper = house != null && line.level() > house.level();
            Segment title = deeper ? titleAlone(view, line) : null;
            if (title != null) {
                found.add(entry(view, whole, i, house, title));
            } else if (isName(view, line)) {
                house = line;
            } else if (!deeper) {
                house = null;
            }
        }
        return found;
    }

    /** References, opinions and the like have headings that are known; whoever worked somewhere lists what he did. */
    private boolean mayHoldWork(Section section) {
        Line heading = section.heading();
        return WHERE.contains(section.kind())
                && (section.kind() != Kind.OTHER
                        || heading == null
                        || headings.kind(heading.text()).isEmpty());
    }

    private Entry entry(View view, Section whole, int index, Line house, Segment title) {
        List<Line> lines = whole.lines();
        int end = index + 1;
        while (end < lines.size() && !lines.get(end).isHeading()) {
            end++;
        }
        Segment employer = segments(view, house).get(0);
        Header header =
                new Header(title, employer, employer.is(Segment.Kind.ORGANIZATION) ? 3 : 2, List.of(employer, title));
        Line line = lines.get(index);
        return new Entry(whole, line.index(), List.of(house, line), lines.subList(index + 1, end), null, header);
    }

    /** A known title, and what is said of it at most. */
    private @Nullable Segment titleAlone(View view, Line line) {
        List<Segment> parts = segments(view, line);
        boolean alone = !parts.isEmpty()
                && parts.get(0).is(Segment.Kind.TITLE)
                && (view.text().substring(parts.get(0).span().end(), line.end()).startsWith(" (")
                        || parts.stream()
                                .skip(1)
                                .allMatch(part -> part.is(Segment.Kind.NOISE) || part.is(Segment.Kind.TITLE)));
        return alone ? parts.get(0) : null;
    }

    private boolean isName(View view, Line line) {
        List<Segment> parts = segments(view, line);
        return line.level() >= HIGHEST
                && headings.kind(line.text()).isEmpty()
                && !parts.isEmpty()
                && !RolesUnderEmployer.gathers(line.text())
                && Suits.isName(parts.get(0).bare())
                && parts.stream().noneMatch(part -> part.is(Segment.Kind.TITLE));
    }

    private List<Segment> segments(View view, Line line) {
        return Segments.of(lexicon, view.text(), line.span(), line.index());
    }
}
