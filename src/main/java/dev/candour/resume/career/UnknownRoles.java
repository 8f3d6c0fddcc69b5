package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Elm Bank" over "Head Ostler, 2022 - 2024" and "Ostler, 2019 - 2021": the house stands over the first of its roles, and a name that
 * stands below as that role does, beside dates and alone, is the next role there, although no list knows it.
 */
final class UnknownRoles {

    private static final int MOST_WORDS = 4;

    private UnknownRoles() {}

    static List<Entry> named(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            Entry above = all.isEmpty() ? null : all.get(all.size() - 1);
            all.add(above != null && isRoleBelow(entry, above) ? atHouse(entry, above) : entry);
        }
        return all;
    }

    private static boolean isRoleBelow(Entry entry, Entry above) {
        Segment role = above.header().title();
        Segment house = above.header().employer();
        Segment name = entry.header().employer();
        return role != null
                && house != null
                && name != null
                && house.line() < role.line()
                && isNameAlone(entry)
                && isSetAlike(entry, name, above, role)
                && !isAsHigh(entry, above, house)
                && !isSetApart(entry, name, above, house, role);
    }

    /** A short name beside dates from when until when, and nothing else. */
    static boolean isNameAlone(Entry entry) {
        Segment name = entry.header().employer();
        return entry.header().title() == null
                && name != null
                && entry.hasRange()
                && (name.is(Kind.OTHER) || name.is(Kind.SKILL))
                && Suits.isName(name.bare())
                && WordCount.of(name.bare()) <= MOST_WORDS
                && !Script.hasIdeograph(name.text())
                && entry.header().segments().stream().allMatch(part -> part == name || part.is(Kind.NOISE));
    }

    /** Whether both stand on lines of one kind, on the same side of their dates. */
    private static boolean isSetAlike(Entry entry, Segment name, Entry above, Segment role) {
        Line own = line(entry, name);
        Line other = line(above, role);
        return own != null
                && other != null
                && own.level() == other.level()
                && own.strong() == other.strong()
                && own.bullet() == other.bullet()
                && above.hasRange()
                && side(own, name, entry.dates()) == side(other, role, above.dates());
    }

    private static @Nullable Line line(Entry entry, Segment part) {
        return entry.headerLines().stream()
                .filter(line -> line.index() == part.line())
                .findFirst()
                .orElse(null);
    }

    /** Whether dates stand on the line of a name and before it or behind it, or on another one. */
    private static int side(Line line, Segment part, @Nullable DateRange dates) {
        boolean beside = dates != null && dates.start() < line.end() && dates.end() > line.start();
        boolean before = dates != null && dates.start() < part.span().start();
        return (beside ? 2 : 0) + (before ? 1 : 0);
    }

    /** A heading of the rank of the house begins something else. */
    private static boolean isAsHigh(Entry entry, Entry above, Segment house) {
        Line named = line(above, house);
        return entry.isHeading() && named != null && named.isHeading() && named.level() >= entry.rank();
    }

    /** Behind a gap, where none parts the house from its first role, something else begins; before a heading a gap says nothing. */
    private static boolean isSetApart(Entry entry, Segment name, Entry above, Segment house, Segment role) {
        List<Line> lines = entry.section().lines();
        Line own = line(entry, name);
        Line first = line(above, house);
        boolean gap = own != null && isBlank(lines, own.in(lines) - 1);
        boolean close = first != null && role.line() == house.line() + 1;
        return gap && close && !entry.isHeading();
    }

    private static boolean isBlank(List<Line> lines, int index) {
        return index >= 0 && index < lines.size() && lines.get(index).isBlank();
    }

    private static Entry atHouse(Entry entry, Entry above) {
        Segment name = entry.header().employer();
        Segment house = above.header().employer();
        return name == null
                ? entry
                : entry.withHeader(new Header(
                        name.as(Kind.TITLE),
                        house,
                        above.header().certainty(),
                        entry.header().segments()));
    }
}
