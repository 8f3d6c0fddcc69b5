package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a single date that stands over a position, as "2007  Acme" among "2005-2006  Elm Ltd", from one in passing: it is laid
 * out like the ranges beside it.
 */
final class SingleDates {

    /** Where on what kind of line dates stand. */
    private record Shape(boolean atStart, boolean atEnd, int level, char bullet, int indent) {

        static Shape of(Line line, DateRange date) {
            int behind = Math.min(line.text().length(), Math.max(0, date.end() - line.start()));
            return new Shape(
                    date.start() - line.start() <= 2,
                    line.end() - date.end() <= 2
                            || Asides.isLength(line.text().substring(behind).strip()),
                    line.level(),
                    line.bullet(),
                    line.indent());
        }
    }

    private static final int LONGEST_ROW = 120;
    /** So many make a habit. */
    private static final int LEAST_BOLD = 3;

    private static final Anchored WON = Anchored.of("奖|獎|优秀|荣誉|证|晋升|获|学金|考试|比赛|大赛|项目");

    private final Lexicon lexicon;
    private final String text;
    private final Map<Integer, DateRange> anchors;
    private final List<Line> lines;
    private final Set<Shape> shapes;
    private final boolean internships;
    /** How many ranges stand on lines in bold; 0 when one does not. */
    private final int boldRanges;

    private final LinesBesideDate beside;
    private final DateFrames frames;

    /** @param anchors the dates found so far, by index of the line within the section */
    SingleDates(Lexicon lexicon, String text, Section section, Map<Integer, DateRange> anchors) {
        this.lexicon = lexicon;
        this.text = text;
        this.anchors = Map.copyOf(anchors);
        this.internships = section.kind() == Section.Kind.INTERNSHIP;
        this.lines = section.lines();
        List<Map.Entry<Line, DateRange>> ranged = anchors.entrySet().stream()
                .filter(anchor -> anchor.getValue().range())
                .map(anchor -> Map.entry(lines.get(anchor.getKey()), anchor.getValue()))
                .toList();
        this.boldRanges = ranged.stream().map(Map.Entry::getKey).allMatch(Line::strong) ? ranged.size() : 0;
        this.frames = new DateFrames(ranged);
        this.shapes = ranged.stream()
                .map(range -> Shape.of(range.getKey(), range.getValue()))
                .collect(Collectors.toSet());
        this.beside = new LinesBesideDate(lexicon, text, lines, this.anchors);
    }

    /** Behind other words a date counts when they name both a title and an employer. */
    boolean isLike(Line line, DateRange date) {
        Shape shape = Shape.of(line, date);
        if (shape.atStart() && shape.atEnd() && (beside.isBelowPosition(line) || beside.isAbovePosition(line))) {
            return true;
        }
        if (shapes.isEmpty() && (shape.atStart() || shape.atEnd()) && isShortStay(line, date)) {
            return true;
        }
        if (shapes.isEmpty() && shape.atEnd() && (isUnderTitle(line, date) || isTermAboveTitle(line, date))) {
            return true;
        }
        if (endsAbove(line, date)) {
            return false;
        }
        Header header = Header.of(HeaderReader.segments(lexicon, text, line, date));
        if (header.hasTitle() && !LineShape.isRunningText(line) && frames.holdLike(line, date)) {
            return true;
        }
        if (!shapes.contains(shape)) {
            return false;
        }
        if (LineShape.isRunningText(line)) {
            return shape.atStart() && isRowWithStop(header, line, date);
        }
        if (shape.atStart() && shape.atEnd()) {
            return true;
        }
        if (!shape.atStart() && !shape.atEnd()) {
            return header.certainty() == 3 && isAboveTitle(header, line);
        }
        return shape.atStart()
                ? isNamed(line, date)
                : shape.atEnd()
                        && (line.isHeading()
                                || isBoldName(header, line)
                                || isWhole(header, line)
                                || isTitleAlone(header, line)
                                || isAboveTitle(header, line)
                                || isNameInCell(header, line, date)
                                || header.isOnlyAside() && beside.isBelowPosition(line)
                                || isBelowTitle(line, date));
    }

    /** "Elm Elementary School, Leeds - Fall 2013" below "Second Grade Teacher", where no position has a range. */
    private boolean isUnderTitle(Line line, DateRange date) {
        int index = line.in(lines) - 1;
        while (index >= 0 && lines.get(index).isBlank()) {
            index--;
        }
        List<Segment> named = HeaderReader.segments(lexicon, text, line, date);
        return index >= 0
                && date.from() != null
                && date.from().month() != null
                && !LineShape.isRunningText(lines.get(index))
                && !named.isEmpty()
                && named.get(0).is(Segment.Kind.ORGANIZATION)
                && isTitle(HeaderReader.segments(lexicon, text, lines.get(index), null));
    }

    /** "Larkspur Halls (Summer 2020)" over "Usher", where no position has a range. */
    private boolean isTermAboveTitle(Line line, DateRange date) {
        return date.from() != null
                && date.from().month() != null
                && isAboveTitle(Header.of(HeaderReader.segments(lexicon, text, line, date)), line);
    }

    private static boolean isTitle(List<Segment> above) {
        return !above.isEmpty() && above.stream().allMatch(part -> part.is(Segment.Kind.TITLE));
    }

    /** "Mentor, Oakford" over "Elm Workshop", a gap, and "May 2017" or "Elm Workshop (2017)", where the dates of others stand so. */
    private boolean isBelowTitle(Line line, DateRange date) {
        int index = line.in(lines) - 1;
        return index >= 0
                && "\t(".indexOf(text.charAt(Math.max(0, date.start() - 1))) >= 0
                && !line.hasBullet()
                && !lines.get(index).hasBullet()
                && !LineShape.isRunningText(lines.get(index))
                && lexicon.isTitle(firstCell(lines.get(index).text()));
    }

    private static String firstCell(String line) {
        int end = line.indexOf('\t');
        return end < 0 ? line : line.substring(0, end);
    }

    /** "Elm Paper Mills, Oct 2013" in bold, among "Tansyfern, Feb 2014 - Sep 2016" in bold */
    private boolean isBoldName(Header header, Line line) {
        Segment employer = header.employer();
        return boldRanges > 0
                && line.strong()
                && employer != null
                && header.segments().get(0) == employer
                && (header.certainty() == 3 || boldRanges >= LEAST_BOLD)
                && Suits.isName(employer.bare());
    }

    /** A company called one, with what stands in place of a title before it, counts as much as a title that a list knows. */
    private static boolean isWhole(Header header, Line line) {
        return header.isComplete() || header.certainty() == 3 && header.title() != null && !line.hasBullet();
    }

    /** "Website Administrator, 2015" below its employer, among "Research Assistant, 2018 - 2019" */
    private static boolean isTitleAlone(Header header, Line line) {
        return header.hasTitle()
                && !line.hasBullet()
                && header.segments().stream().allMatch(part -> part == header.title() || part.is(Segment.Kind.NOISE));
    }

    /** "2012", a gap, and "Editor, Elm Magazine.", among ranges before such gaps. */
    private boolean isRowWithStop(Header header, Line line, DateRange date) {
        return behind(line, date).startsWith("\t")
                && line.text().indexOf(". ") < 0
                && line.text().length() <= LONGEST_ROW
                && header.isComplete()
                && header.segments().get(0) == header.title();
    }

    /** "Government of Alder, 2016" and "Elm School, May 2016, Leeds" over "Design Intern", among ranges laid out so. */
    private boolean isAboveTitle(Header header, Line line) {
        int index = line.in(lines) + 1;
        return !header.hasTitle()
                && header.employer() != null
                && header.segments().get(0) == header.employer()
                && index < lines.size()
                && !lines.get(index).isBlank()
                && !lines.get(index).hasBullet()
                && !LineShape.isRunningText(lines.get(index))
                && HeaderReader.segments(lexicon, text, lines.get(index), null).stream()
                        .allMatch(part -> part.is(Segment.Kind.TITLE));
    }

    /** "Elm Ltd  2016.06" among internships. */
    private boolean isShortStay(Line line, DateRange date) {
        Segment employer =
                Header.of(HeaderReader.segments(lexicon, text, line, date)).employer();
        return internships
                && date.from() != null
                && date.from().month() != null
                && !line.hasBullet()
                && !LineShape.isRunningText(line)
                && employer != null
                && employer.is(Segment.Kind.ORGANIZATION);
    }

    /** What stands behind the date on its line; nothing when the date goes on to the next. */
    private String behind(Line line, DateRange date) {
        return text.substring(Math.min(date.end(), line.end()), line.end());
    }

    /** A row of a table: the date, a name and something else. */
    private boolean isRow(Line line, DateRange date) {
        String behind = behind(line, date);
        return behind.startsWith("\t") && behind.indexOf('\t', 1) > 0;
    }

    /** In a column of dates the end of a range may stand below its start. */
    private boolean endsAbove(Line line, DateRange date) {
        DateRange above = anchors.get(line.in(lines) - 1);
        return above != null
                && date.from() != null
                && !isRow(line, date)
                && above.to() != null
                && above.to().year() == date.from().year();
    }

    /** "青杉教育", a gap, and "2025", among ranges behind such gaps; what was won or taken is no house. */
    private boolean isNameInCell(Header header, Line line, DateRange date) {
        Segment employer = header.employer();
        return employer != null
                && text.charAt(Math.max(0, date.start() - 1)) == '\t'
                && !line.hasBullet()
                && Script.isChinese(employer.bare())
                && header.segments().get(0) == employer
                && !WON.isIn(Script.simplified(line.text()));
    }

    /** "2016", a gap, and "某某企业顾问有限公司" */
    private static boolean isCell(String behind, Segment named) {
        return behind.startsWith("\t") && Suits.isName(named.bare()) && Script.isChinese(named.bare());
    }

    /** What stands behind the date is set apart from it and written as a name. */
    private boolean isNamed(Line line, DateRange date) {
        String behind = behind(line, date);
        boolean term = date.from() != null && date.from().month() != null;
        List<Segment> named = HeaderReader.segments(lexicon, text, line, date);
        if (behind.startsWith(") ") && Header.of(named).isComplete()) {
            return true; // "(2012) Clerk - Elm Market" among "(2014 - 2015) Usher - Larkspur Halls"
        }
        if (term && named.size() <= 2 && !named.isEmpty() && named.get(0).is(Segment.Kind.ORGANIZATION)) {
            return true;
        }
        return behind.matches("(?s)(?:\\s{2}|\\t|\\s?[|:]).*")
                && named.stream()
                        .findFirst()
                        .filter(segment -> !segment.is(Segment.Kind.NOISE))
                        .filter(segment -> WordCount.of(segment.text()) <= 6 || isCell(behind, segment))
                        .isPresent();
    }
}
