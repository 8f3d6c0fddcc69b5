package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "Yard Clerk." and "Larkspur Boards (Timber). Quay Street, Oakford." below the dates of each position: some close names with a
 * full stop, and go on with the address. Here the lines end before it.
 */
final class StopsBehindNames {

    private static final int LEAST = 2;
    private static final int MOST_BELOW = 3;
    private static final int LONGEST = 110;

    /** "Larkspur Boards (Timber). Quay Street, Oakford." and "Yard Clerk." */
    private static final Anchored CLOSED =
            Anchored.of("\\p{Lu}[^.;:!?\\t]{2,70}\\.(?: +[\\p{Lu}\\d(][^.;:!?\\t]{2,60}\\.?)?");

    private static final Anchored DONE = Anchored.of("\\p{Lu}\\p{Ll}+(?:ed|ing)\\b.*");

    private StopsBehindNames() {}

    static Section read(Section section, List<DateRange> ranges) {
        List<Line> lines = section.lines();
        Set<Integer> closed = new HashSet<>();
        int blocks = 0;
        for (int i = 0; i < lines.size(); i++) {
            int before = closed.size();
            if (isTime(lines.get(i), ranges)) {
                addBelow(lines, i, ranges, closed);
            }
            blocks += closed.size() > before ? 1 : 0;
        }
        return blocks < LEAST ? section : cut(section, closed);
    }

    private static Section cut(Section section, Set<Integer> closed) {
        List<Line> lines = new ArrayList<>(section.lines());
        for (int index : closed) {
            Line line = lines.get(index);
            lines.set(index, line.part(line.start(), line.start() + line.text().indexOf('.')));
        }
        return new Section(section.kind(), section.heading(), List.copyOf(lines));
    }

    private static void addBelow(List<Line> lines, int dates, List<DateRange> ranges, Set<Integer> closed) {
        for (int i = dates + 1; i < lines.size() && i <= dates + MOST_BELOW; i++) {
            Line line = lines.get(i);
            if (line.isBlank() || line.hasBullet() || line.isHeading() || isDated(line, ranges)) {
                return;
            }
            if (isClosedName(line)) {
                closed.add(i);
            }
        }
    }

    private static boolean isClosedName(Line line) {
        String text = line.text();
        int stop = text.indexOf('.');
        return stop > 0
                && text.length() <= LONGEST
                && CLOSED.is(text)
                && !LineShape.isAbbreviated(text.substring(0, stop + 1))
                && Suits.isName(Asides.bare(text.substring(0, stop)))
                && !DONE.is(text.substring(0, stop));
    }

    private static boolean isDated(Line line, List<DateRange> ranges) {
        int at = DateRanges.firstFrom(ranges, line.start());
        return at < ranges.size() && ranges.get(at).start() < line.end();
    }

    /** Whether a line is nothing but from when until when. */
    private static boolean isTime(Line line, List<DateRange> ranges) {
        int at = DateRanges.firstFrom(ranges, line.start());
        return at < ranges.size()
                && ranges.get(at).range()
                && ranges.get(at).start() < line.end()
                && DateColumn.isAlone(line, ranges.get(at));
    }
}
