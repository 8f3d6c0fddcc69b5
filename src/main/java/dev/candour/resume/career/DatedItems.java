package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose items are the lines of title blocks: "- 2019 - 2021", "- Clerk", "- Acme Ltd", one below the other or the dates
 * deeper than "- Acme Ltd, Clerk". Beside dates that are an item by themselves, items that are a title and an employer, nothing
 * else, are no tasks; here they lose their marks.
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
        boolean plain = lines.stream().anyMatch(line -> !line.hasBullet() && holdsRange(line));
        int shallow = lines.stream()
                .filter(Line::hasBullet)
                .mapToInt(Line::indent)
                .min()
                .orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).hasBullet()) {
                continue;
            }
            int last = lastLabelled(lines, i);
            int first = i;
            if (last == i && isDates(lines.get(i))) {
                last = areHalvesBelow(lines, i) ? i + 2 : i;
                int over = last > i || plain ? i : over(lines, i);
                first = lines.get(over).indent() == shallow ? over : i;
            }
            last = last == i && !plain && isPost(lines.get(i)) ? houseBelow(lines, i) : last;
            for (int part = first; first < last && part <= last; part++) {
                lines.set(part, lines.get(part).isBlank() ? lines.get(part) : bare(lines.get(part)));
            }
        }
        return new Section(section.kind(), section.heading(), List.copyOf(lines));
    }

    /** Where dates stand on lines without a mark too, those of items are the times of tasks. */
    private boolean holdsRange(Line line) {
        int at = DateRanges.firstFrom(ranges, line.start());
        return at < ranges.size() && ranges.get(at).range() && ranges.get(at).start() < line.end();
    }

    /** Whether an item holds dates, and a place beside them at most. */
    private boolean isDates(Line line) {
        int at = line.hasBullet() ? DateRanges.firstFrom(ranges, line.start()) : ranges.size();
        if (at >= ranges.size() || !ranges.get(at).range() || ranges.get(at).start() >= line.end()) {
            return false;
        }
        DateRange dates = ranges.get(at);
        return DateColumn.isAlone(line, dates)
                || dates.start() == line.start()
                        && dates.end() < line.end()
                        && line.text().length() <= LONGEST
                        && Segments.of(
                                        lexicon,
                                        text,
                                        line.part(dates.end(), line.end()).span(),
                                        line.index())
                                .stream()
                                .allMatch(part -> part.is(Kind.PLACE) || part.is(Kind.NOISE));
    }

    /** "• 2019年至今:研究员" */
    private boolean isPost(Line line) {
        int at = DateRanges.firstFrom(ranges, line.start());
        if (at >= ranges.size()
                || ranges.get(at).start() != line.start()
                || line.text().length() > LONGEST
                || !Script.hasIdeograph(line.text())) {
            return false;
        }
        DateRange dates = ranges.get(at);
        boolean before = dates.range() && dates.end() < line.end() && ":,|".indexOf(text.charAt(dates.end())) >= 0;
        return before && names(line.part(dates.end() + 1, line.end()), Kind.TITLE);
    }

    /** The index of the item right below that is a house, or that of the post where none is. */
    private int houseBelow(List<Line> lines, int post) {
        int next = post + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        boolean house = next < lines.size()
                && lines.get(next).bullet() == lines.get(post).bullet()
                && !holdsRange(lines.get(next))
                && names(lines.get(next), Kind.ORGANIZATION);
        return house ? next : post;
    }

    /** "- 2019 - 2021" over "- Clerk" and "- Acme Ltd"; deeper ones may have any name. */
    private boolean areHalvesBelow(List<Line> lines, int dates) {
        if (dates + 2 >= lines.size()) {
            return false;
        }
        Line one = lines.get(dates + 1);
        Line other = lines.get(dates + 2);
        boolean deeper = one.hasBullet() && one.indent() > lines.get(dates).indent() && isBeside(one, other);
        boolean beside = isBeside(lines.get(dates), one) && isBeside(lines.get(dates), other);
        return (deeper || beside)
                && (names(one, Kind.TITLE) && isHouse(other, deeper)
                        || isHouse(one, deeper) && names(other, Kind.TITLE));
    }

    private boolean isHouse(Line line, boolean anyName) {
        return names(line, Kind.ORGANIZATION)
                || anyName && names(line, Kind.OTHER) && !line.text().endsWith(".");
    }

    /** Where the block begins whose last line the dates are: "- Acme Ltd, Clerk" over deeper dates, a title between them or none; "- Clerk" over a house. */
    private int over(List<Line> lines, int dates) {
        Line dated = lines.get(dates);
        int above = above(lines, dates);
        boolean titled = above >= 0 && isBeside(dated, lines.get(above)) && names(lines.get(above), Kind.TITLE);
        boolean housed = !titled && above >= 0 && isBeside(dated, lines.get(above)) && isHouse(lines.get(above), true);
        int top = titled || housed ? above(lines, above) : above;
        if (top < 0 || !lines.get(top).hasBullet() || lines.get(top).text().length() > LONGEST_TOP) {
            return dates;
        }
        Line over = lines.get(top);
        if (housed) {
            return over.indent() < dated.indent() && names(over, Kind.TITLE) ? top : dates;
        }
        Header named = Header.of(Segments.of(lexicon, text, over.span(), over.index()));
        boolean whole = titled ? !named.hasTitle() && named.certainty() >= 2 : named.isComplete();
        boolean deeper = over.indent() < dated.indent();
        boolean set = titled && isBeside(dated, over) && (over.strong() || named.certainty() == 3 || top < above - 1);
        return whole && (deeper || set) ? top : dates;
    }

    private static int above(List<Line> lines, int index) {
        int above = index - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above;
    }

    /** The last of the deeper items "- Company: Acme", "- Duration: 2019 - 2021" below "- Clerk"; the same index where there are none. */
    private int lastLabelled(List<Line> lines, int title) {
        int last = title;
        while (last + 1 < lines.size()
                && lines.get(last + 1).hasBullet()
                && lines.get(last + 1).indent() > lines.get(title).indent()
                && label(lines.get(last + 1)) != null) {
            last++;
        }
        return last > title && label(lines.get(title + 1)) == Kind.ORGANIZATION && names(lines.get(title), Kind.TITLE)
                ? last
                : title;
    }

    private @Nullable Kind label(Line line) {
        int colon = line.text().indexOf(':');
        return colon <= 0
                ? null
                : lexicon.labelled(line.text().substring(0, colon).strip());
    }

    private static boolean isBeside(Line one, Line other) {
        return other.bullet() == one.bullet() && other.indent() == one.indent() && !other.isHeading();
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
                                || kind == Kind.ORGANIZATION && part.is(Kind.DEPARTMENT)
                                || kind != Kind.TITLE && part.is(Kind.OTHER) && Suits.isName(part.bare()));
    }

    private static Line bare(Line line) {
        return new Line(
                line.index(), line.start(), line.end(), line.text(), line.level(), ' ', line.indent(), line.strong());
    }
}
