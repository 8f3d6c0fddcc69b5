package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dates that stand together because a column of a page was read before or behind the one with the positions: the first
 * dates are those of the first position.
 */
final class DateColumn {

    private DateColumn() {}

    /** The lines of such a column; empty when the dates of the section stand with their positions. */
    static List<Integer> in(List<Line> lines, TreeMap<Integer, DateRange> anchors) {
        List<Integer> run = new ArrayList<>();
        for (Map.Entry<Integer, DateRange> anchor : anchors.entrySet()) {
            boolean next = run.isEmpty() || onlyBlanks(lines, run.get(run.size() - 1), anchor.getKey());
            if (!next || !isAlone(lines.get(anchor.getKey()), anchor.getValue())) {
                return List.of();
            }
            run.add(anchor.getKey());
        }
        return run.size() > 1 ? run : List.of();
    }

    /** Gives each position its dates, when there are as many of both. */
    static boolean assign(List<Integer> column, TreeMap<Integer, DateRange> anchors, TreeMap<Integer, Entry> starts) {
        if (starts.size() != column.size()) {
            return false;
        }
        int i = 0;
        for (Map.Entry<Integer, Entry> start : starts.entrySet()) {
            start.setValue(start.getValue().withDates(anchors.get(column.get(i++))));
        }
        return true;
    }

    private static boolean onlyBlanks(List<Line> lines, int from, int to) {
        return lines.subList(from + 1, to).stream().allMatch(Line::isBlank);
    }

    static boolean isAlone(Line line, DateRange dates) {
        return dates.range() && dates.start() - line.start() <= 2 && line.end() - dates.end() <= 2;
    }
}
