package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.ChineseTitles;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Some put the dates of each position below all that they tell of it, where they seem to stand over the next one. Here they are
 * put behind the first line of their own.
 */
final class DatesAtFoot {

    private static final int LEAST_LINES = 3;

    private DatesAtFoot() {}

    /** The section as it is, unless each of its ranges stands alone at the foot of an entry. */
    static Section read(Section section, List<DateRange> ranges) {
        List<Line> lines = section.lines();
        List<Integer> feet = new ArrayList<>();
        int at = lines.isEmpty()
                ? ranges.size()
                : DateRanges.firstFrom(ranges, lines.get(0).start());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            while (at < ranges.size() && ranges.get(at).end() <= line.start()) {
                at++;
            }
            boolean dated = at < ranges.size()
                    && ranges.get(at).range()
                    && ranges.get(at).span().overlaps(line.start(), line.end());
            if (dated && !DateColumn.isAlone(line, ranges.get(at))) {
                return section;
            }
            if (dated) {
                feet.add(i);
            }
        }
        return areFeet(lines, feet) ? new Section(section.kind(), section.heading(), ordered(lines, feet)) : section;
    }

    /** Nothing stands below the last, something is named above each, and above one of them at least something is told. */
    private static boolean areFeet(List<Line> lines, List<Integer> feet) {
        if (feet.size() < 2 || !isEmpty(lines.subList(feet.get(feet.size() - 1) + 1, lines.size()))) {
            return false;
        }
        int from = 0;
        boolean told = false;
        for (int foot : feet) {
            List<Line> entry = lines.subList(from, foot).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (entry.isEmpty() || entry.get(0).hasBullet() || isTold(entry.get(0))) {
                return false;
            }
            boolean named = entry.size() >= LEAST_LINES
                    || entry.size() > 1 && entry.get(0).isHeading();
            told |= named && isTold(entry.get(entry.size() - 1));
            from = foot + 1;
        }
        return told;
    }

    private static boolean isEmpty(List<Line> lines) {
        return lines.stream().allMatch(Line::isBlank);
    }

    private static boolean isTold(Line line) {
        return line.hasBullet()
                || LineShape.isTold(line)
                || LineShape.isRunningText(line)
                || ChineseTitles.isTask(line.text());
    }

    private static List<Line> ordered(List<Line> lines, List<Integer> feet) {
        List<Line> ordered = new ArrayList<>();
        int from = 0;
        for (int foot : feet) {
            int first = from;
            while (lines.get(first).isBlank()) {
                ordered.add(lines.get(first++));
            }
            int name = lastLike(lines, first, foot);
            ordered.addAll(lines.subList(first, name + 1));
            ordered.add(lines.get(foot));
            ordered.addAll(lines.subList(name + 1, foot));
            from = foot + 1;
        }
        return ordered;
    }

    /** The heading that the dates belong to: one of the same rank before it heads an entry without dates. */
    private static int lastLike(List<Line> lines, int first, int foot) {
        int level = lines.get(first).level();
        int last = first;
        for (int i = first + 1; i < foot && lines.get(first).isHeading(); i++) {
            last = lines.get(i).isHeading() && lines.get(i).level() == level ? i : last;
        }
        return last;
    }
}
