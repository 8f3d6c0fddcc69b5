package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a section about studies, those joined that broke at the margin of the page: "University of" above "Northern Pendle",
 * "Pendle University" above "at Whalley", "Depart-" above "ment of Physics".
 */
final class WrappedLines {

    private static final Anchored OPEN =
            Anchored.of("(?<=[\\p{L}),]) (?:of|in|for|and|the|at|de|&|University of Applied)$");
    private static final Anchored GOES_ON = Anchored.of("^(?:at|of|and|for|de|&) \\p{Lu}");

    /** "Marsh School of Business, Pendle" above "University" */
    private static final Anchored KIND = Anchored.of("(?:University|College)(?:,.*)?");

    private static final Anchored NAME_BEGUN = Anchored.of("(?:^|, | of )\\p{Lu}\\p{Ll}+$");

    private static final Anchored HYPHEN = Anchored.of("\\p{Ll}{2}-$");
    private static final Anchored REST = Anchored.of("^\\p{Ll}{2}");

    private final DegreeWords words;
    private final List<DateRange> ranges;
    private final StringBuilder text;
    private final List<Line> lines = new ArrayList<>();

    private WrappedLines(DegreeWords words, List<DateRange> ranges, String text) {
        this.words = words;
        this.ranges = ranges;
        this.text = new StringBuilder(text);
    }

    static WrappedLines in(String text, Section section, List<DateRange> ranges, DegreeWords words) {
        WrappedLines wrapped = new WrappedLines(words, ranges, text);
        section.lines().forEach(wrapped::add);
        return wrapped;
    }

    List<Line> lines() {
        return lines;
    }

    /** The text of the document, as long as it is, with what broke put together and blanks behind it. */
    String text() {
        return text.toString();
    }

    private void add(Line line) {
        Line above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (above != null && goesOn(above, line)) {
            lines.set(lines.size() - 1, joined(above, line));
        } else {
            lines.add(line);
        }
    }

    private boolean goesOn(Line above, Line line) {
        boolean plain = !line.isBlank() && !line.hasBullet() && !line.isHeading() && !above.isBlank();
        if (!plain
                || above.isHeading()
                || Script.hasIdeograph(line.text())
                || !staysInPlace(above, line) && isDated(line)) {
            return false;
        }
        boolean broken = HYPHEN.isIn(above.text()) && REST.isIn(line.text());
        boolean open =
                OPEN.isIn(above.text()) && Character.isUpperCase(line.text().charAt(0));
        boolean name = KIND.is(line.text()) && NAME_BEGUN.isIn(above.text());
        return broken || open || name || GOES_ON.isIn(line.text()) && words.schoolEnd(above.text()) > 0;
    }

    /** Dates are known by their place, which changes where more than the break of the line is left out. */
    private static boolean staysInPlace(Line above, Line line) {
        return line.start() - above.end() == 1 && !HYPHEN.isIn(above.text());
    }

    private boolean isDated(Line line) {
        int next = DateRanges.firstFrom(ranges, line.start());
        return next < ranges.size() && ranges.get(next).start() < line.end();
    }

    private Line joined(Line above, Line line) {
        boolean broken = HYPHEN.isIn(above.text());
        String told = broken
                ? above.text().substring(0, above.text().length() - 1) + line.text()
                : above.text() + " " + line.text();
        int end = above.start() + told.length();
        text.replace(above.start(), line.end(), told + " ".repeat(line.end() - end));
        return new Line(
                above.index(), above.start(), end, told, above.level(), above.bullet(), above.indent(), above.strong());
    }
}
