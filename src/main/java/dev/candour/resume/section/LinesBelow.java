package dev.candour.resume.section;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.dates.Years;
import dev.candour.resume.section.Section.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at what stands below a line that may be a heading. */
final class LinesBelow {

    private static final Anchored MORE =
            Anchored.ofAnyCase("(?:miscellaneous|misc\\.?|others?|additional|further|其他|其它)\\s*:?");
    private static final Pattern DATED =
            Pattern.compile("(?:\\p{L}{3,9}\\.? |\\d{1,2}[/.])?(?:19|20)\\d\\d\\S{0,4}\\s?(?:-|~|至|to\\b)");
    private static final Pattern RANGE = Pattern.compile(
            "[*_(\\s]*(?:\\p{L}{3,9}\\.? ?|\\d{1,2}[/.])?(?:19|20)\\d\\d[^,;]{0,5}?\\s?(?:-|~|至|to\\b)");

    /** The most lines until the dates of an entry. */
    private static final int ENTRY = 4;

    private static final int LONGEST_DATES = 40;

    private final List<Line> lines;
    private final Headings headings;

    /** The index of the last heading of studies, 0 when there is none; negative until it is looked for. */
    private int studies = -1;

    private final Map<String, List<Line>> byText = new HashMap<>();
    private final Map<String, Boolean> overItems = new HashMap<>();

    LinesBelow(List<Line> lines, Headings headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /** A part of the list, as a stream that skips goes through all that it leaves out. */
    private Stream<Line> filled(Line line) {
        int from = Math.min(line.index() + 1, lines.size());
        return lines.subList(from, lines.size()).stream().filter(below -> !below.isBlank());
    }

    /** "Other" that heads a part of a position and, further below, a section of its own. */
    boolean repeats(Line line) {
        return !line.isHeading() && filled(line).anyMatch(below -> below.text().equals(line.text()));
    }

    /** Whether several lines are the same, and none of them stands over the time of something. */
    boolean isRepeatedOverItems(Line line) {
        return overItems.computeIfAbsent(line.text(), text -> areOverItems(alike(text)));
    }

    private boolean areOverItems(List<Line> alike) {
        return alike.size() > 1
                && alike.stream()
                        .allMatch(one ->
                                filled(one).findFirst().filter(this::isNoTime).isPresent());
    }

    /** Whether another line says the same. */
    boolean standsAgain(Line line) {
        return alike(line.text()).size() > 1;
    }

    /** All lines are put together once: a hostile document asks for each of its lines. */
    private List<Line> alike(String text) {
        if (byText.isEmpty()) {
            lines.forEach(line -> byText.computeIfAbsent(line.text(), same -> new ArrayList<>())
                    .add(line));
        }
        return byText.getOrDefault(text, List.of());
    }

    /** Whether "Education", or another heading of studies that says more than "School", follows. */
    boolean isOverStudies(Line line) {
        if (studies < 0) {
            studies = 0;
            lines.stream().filter(this::headsStudies).forEach(heading -> studies = heading.index());
        }
        return line.index() < studies;
    }

    private boolean headsStudies(Line line) {
        return !RestOfLine.isSchool(line.text())
                && headings.isExact(line.text())
                && headings.kind(line.text()).equals(Optional.of(Kind.EDUCATION));
    }

    private boolean isNoTime(Line first) {
        return !first.isHeading() && !holdsTime(first.text());
    }

    /** "Miscellaneous" over more dated entries of the same section, also when those have deeper headings. */
    boolean isOverDates(Line line) {
        Line first = MORE.is(line.text()) ? filled(line).findFirst().orElse(null) : null;
        if (first == null) {
            return false;
        }
        return first.isHeading()
                ? line.isHeading()
                        && first.level() > line.level()
                        && filled(line).limit(ENTRY).anyMatch(below -> holdsTime(below.text()))
                : DATED.matcher(first.text()).lookingAt();
    }

    /** Whether one of the next lines holds a range of dates somewhere, before any item of a list. */
    boolean isOverTime(Line line) {
        return filled(line)
                .limit(ENTRY - 1)
                .takeWhile(next -> !next.hasBullet())
                .anyMatch(next -> holdsTime(next.text()));
    }

    private static boolean holdsTime(String text) {
        return DateRanges.of(text).stream().anyMatch(DateRange::range);
    }

    /** Whether one of the next two lines begins with a range of dates. */
    boolean isOverRange(Line line) {
        return filled(line).limit(2).anyMatch(below -> beginsWithRange(below.text()));
    }

    /** Whether the line is one of several headings with nothing between them, of which one dates the others or stands over their dates. */
    boolean isInDatedRun(List<Line> above, Line line) {
        List<Line> from = Stream.concat(Stream.of(line), filled(line))
                .takeWhile(next -> next.isHeading()
                        && (next == line || headings.kind(next.text()).isEmpty()))
                .limit(ENTRY)
                .toList();
        if (above.isEmpty() && from.stream().anyMatch(next -> next.level() > line.level())) {
            return false; // "## Writing" over "### A book, 2012"
        }
        List<Line> run = Stream.concat(above.stream(), from.stream()).toList();
        Line last = from.get(from.size() - 1);
        return run.size() > 1
                && (run.stream().anyMatch(LinesBelow::isTime)
                        || filled(last).limit(1).anyMatch(LinesBelow::isRange));
    }

    /** Whether a line holds a range of dates, or is nothing but one date. */
    static boolean isTime(Line line) {
        List<DateRange> ranges = DateRanges.of(line.text());
        return ranges.stream().anyMatch(DateRange::range) || isAll(ranges, line);
    }

    /** Whether a line is nothing but a range of dates. */
    static boolean isRange(Line line) {
        List<DateRange> ranges = line.text().length() > LONGEST_DATES ? List.of() : DateRanges.of(line.text());
        return isAll(ranges, line) && ranges.get(0).range();
    }

    private static boolean isAll(List<DateRange> ranges, Line line) {
        return ranges.size() == 1
                && ranges.get(0).start() == 0
                && ranges.get(0).end() == line.text().length();
    }

    static boolean beginsWithRange(String text) {
        return RANGE.matcher(text).lookingAt();
    }

    /** Whether no heading between two ranks follows before one of the first or higher. */
    boolean isLast(Line line, int first) {
        return filled(line)
                .filter(below -> below.isHeading() && below.level() < line.level())
                .findFirst()
                .map(below -> below.level() <= first)
                .orElse(true);
    }

    /** "2015.12 - 2016.03  Acme": whatever its rank, a heading that dates something is none of a section. */
    static boolean holdsRange(Line line) {
        return line.isHeading() && DateRanges.of(line.text()).stream().anyMatch(DateRange::range);
    }

    /** Whether headings come right below it, or none of this rank before the next of a section; the rank of a section is the first. */
    boolean isOverAllHeadings(Line line, int first) {
        List<Line> headed = filled(line)
                .takeWhile(below -> !below.isHeading() || below.level() > first)
                .toList();
        return !headed.isEmpty()
                && (headed.get(0).isHeading() || headed.stream().noneMatch(Line::isHeading));
    }

    boolean isOverHeading(Line line) {
        return filled(line).findFirst().filter(Line::isHeading).isPresent();
    }

    boolean holdsNothing(Line line) {
        return filled(line)
                .findFirst()
                .map(below -> below.isHeading() && below.level() <= line.level())
                .orElse(true);
    }

    /** "Skills: ..." within a career tells of a position, unless it is the only such line and no years follow it. */
    boolean endsCareer(Line line, String label) {
        String beginning = label + ":";
        return lines.stream()
                .filter(other -> other.index() != line.index())
                .noneMatch(other -> other.text().startsWith(beginning)
                        || other.index() > line.index() && Years.areIn(other.text()));
    }
}
