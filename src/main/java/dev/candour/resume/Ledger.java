package dev.candour.resume;

import dev.candour.profile.Evidence;
import dev.candour.resume.career.Position;
import dev.candour.resume.career.Undertakings;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Breaks;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.study.Degrees;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for the ranges of dates that no fact took: whoever worked at a time that could not be read must not seem to
 * have worked less without a word.
 */
final class Ledger {
    /** Dates that belong to no position that could be read. */
    static final String UNREAD = "dates-without-position";

    /** "2019年3月2日 ~ 2019年3月9日" */
    private static final Anchored DAYS = Anchored.of("\\d[日号][^日号]{1,14}\\d[日号]");

    private static final int MARGIN = 2;

    private static final Set<Kind> PROSE = Set.of(Kind.BASICS, Kind.SUMMARY);

    private final View view;
    private final List<DateRange> ranges;
    private final Lexicon lexicon;
    private final Headings headings;
    private final List<Position> career;
    private final TreeMap<Integer, Position> owners = new TreeMap<>();
    private final Set<Integer> studies = new TreeSet<>();

    Ledger(View view, List<DateRange> ranges, Lexicon lexicon, Headings headings, List<Position> career) {
        this.view = view;
        this.ranges = ranges;
        this.lexicon = lexicon;
        this.headings = headings;
        this.career = career;
        career.forEach(position -> position.lines().forEach(line -> owners.put(line.start(), position)));
    }

    /** Warns of every line whose dates are lost. @param degrees whose own dates are no position's */
    void check(List<Section> sections, List<Degrees.Found> degrees, Warnings warnings) {
        studies.addAll(degrees.stream()
                .flatMap(degree -> degree.evidence().stream())
                .map(Evidence::line)
                .collect(Collectors.toSet()));
        for (Section section : sections) {
            if (mayTellOfWork(section)) {
                section.lines().stream()
                        .filter(line -> !line.isBlank())
                        .filter(line -> isLost(section, line))
                        .forEach(line -> warnings.at(UNREAD, view.line(line.start())));
            }
        }
    }

    private boolean mayTellOfWork(Section section) {
        Line heading = section.heading();
        boolean unknown = section.kind() == Kind.OTHER
                && heading != null
                && headings.kind(heading.text()).isEmpty();
        return section.kind() == Kind.WORK
                || section.kind() == Kind.INTERNSHIP
                || PROSE.contains(section.kind())
                || unknown;
    }

    private boolean isLost(Section section, Line line) {
        if (studies.contains(view.line(line.start()))) {
            return false;
        }
        for (int i = DateRanges.firstFrom(ranges, line.start());
                i < ranges.size() && ranges.get(i).start() < line.end();
                i++) {
            DateRange range = ranges.get(i);
            if ((range.range() || isHead(section, line, range)) && isLost(section, line, range)) {
                return true;
            }
        }
        return false;
    }

    /** "2018  Acme, Clerk" among positions: a year alone stands where ranges do. */
    private boolean isHead(Section section, Line line, DateRange date) {
        return (section.kind() == Kind.WORK || section.kind() == Kind.INTERNSHIP)
                && date.start() - line.start() <= MARGIN
                && line.end() - date.end() > MARGIN
                && standsAlone(line)
                && !Undertakings.isPrize(line.text());
    }

    private boolean isLost(Section section, Line line, DateRange range) {
        Optional<Position> owner = owner(line);
        if (owner.isPresent()) {
            return standsAlone(line)
                    && owner.get().dates().isKnown()
                    && career.stream().noneMatch(position -> touches(position, range));
        }
        return !isNoPosition(section, line, range)
                && !isBreak(line, range)
                && !isBelowBreak(section.lines(), line)
                && career.stream()
                        .noneMatch(position -> section.kind() == Kind.WORK || section.kind() == Kind.INTERNSHIP
                                ? spans(range, position)
                                : touches(position, range));
    }

    /** A prize under a heading that says nothing of work, or a journey of some days. */
    private boolean isNoPosition(Section section, Line line, DateRange range) {
        return section.kind() == Kind.OTHER && Undertakings.isPrize(line.text())
                || isShort(range) && DAYS.isIn(range.span().in(view.text()));
    }

    private static boolean isShort(DateRange range) {
        return range.from() != null
                && range.to() != null
                && !range.from().first().plusMonths(2).isBefore(range.to().first());
    }

    private Optional<Position> owner(Line line) {
        Map.Entry<Integer, Position> owner = owners.floorEntry(line.start());
        return owner != null && owner.getKey() == line.start() ? Optional.of(owner.getValue()) : Optional.empty();
    }

    /** A line below a position that is none of its tasks may be one more position. */
    private boolean standsAlone(Line line) {
        return !line.hasBullet() && !LineShape.isRunningText(line) && !headings.opensProject(line.text());
    }

    private boolean isBreak(Line line, DateRange range) {
        return Breaks.isBreak(lexicon, Header.of(HeaderReader.segments(lexicon, view.text(), line, range)));
    }

    private static boolean isNamed(Lexicon lexicon, Line line) {
        return lexicon.opensBreak(line.text());
    }

    private boolean isBelowBreak(List<Line> lines, Line line) {
        int above = line.in(lines) - 1;
        return above >= 0 && isNamed(lexicon, lines.get(above));
    }

    private static boolean touches(Position position, DateRange range) {
        YearMonth from = start(position);
        return from != null
                && range.from() != null
                && !range.from().first().isAfter(end(position.dates().to()))
                && !end(range.to()).isBefore(from);
    }

    /** An employer's whole time over the roles in it. */
    private static boolean spans(DateRange range, Position position) {
        YearMonth from = start(position);
        return from != null
                && range.from() != null
                && !from.isBefore(range.from().first())
                && !end(position.dates().to()).isAfter(end(range.to()));
    }

    private static @Nullable YearMonth start(Position position) {
        return position.dates().from() == null ? null : position.dates().from().first();
    }

    private static YearMonth end(dev.candour.profile.@Nullable PartialDate date) {
        return date == null ? YearMonth.of(9999, 12) : date.last();
    }
}
