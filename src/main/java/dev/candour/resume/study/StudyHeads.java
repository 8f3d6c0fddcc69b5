package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first lines of studies in a section that puts the dates of each on a line of their own right below: "BSc | Pendle College", "2011 - 2013". */
final class StudyHeads {

    private static final Anchored BAR = Anchored.of("\\s?[|\\t]\\s?");
    private static final int LEAST = 2;

    private final DegreeWords words;
    private final List<Line> heads = new ArrayList<>();

    private StudyHeads(DegreeWords words) {
        this.words = words;
    }

    /** None where fewer than two lines are such, or where the section does not begin with one. */
    static StudyHeads in(List<Line> lines, DegreeWords words, List<DateRange> ranges) {
        StudyHeads found = new StudyHeads(words);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!isRange(lines.get(i), ranges) && isRange(lines.get(i + 1), ranges)) {
                found.heads.add(lines.get(i));
            }
        }
        if (found.heads.size() < LEAST || found.heads.get(0) != lines.get(0)) {
            found.heads.clear();
        }
        return found;
    }

    /** Whether a line holds a range and nothing else. */
    private static boolean isRange(Line line, List<DateRange> ranges) {
        DateRange dates = DegreeLine.datesOn(line, ranges);
        return dates != null
                && dates.range()
                && dates.start() - line.start() <= 1
                && line.end() - Math.min(line.end(), dates.end()) <= 1;
    }

    boolean has(Line line) {
        return heads.contains(line);
    }

    /** What stands where the other lines name their school: "Coding Course | Umley" beside "BSc | Pendle College"; null when nothing does. */
    @Nullable
    Span schoolOn(Line line) {
        int bar = bar(line);
        boolean last = heads.stream()
                .anyMatch(head -> bar(head) > 0 && names(head.text().substring(bar(head))));
        if (bar < 0 || !has(line) || !last) {
            return null;
        }
        Span cell = Span.of(line.start() + bar, line.end());
        String name = line.text().substring(bar).strip();
        return Suits.isName(name) && !words.isNoise(name) && !words.isPlace(name)
                ? Span.of(cell.end() - name.length(), cell.end())
                : null;
    }

    /** What stands before the bar: what was studied. */
    @Nullable
    Span areaOn(Line line) {
        String name = line.text()
                .substring(0, Math.max(0, line.text().replace('\t', '|').indexOf('|')))
                .strip();
        return Suits.isName(name) ? Span.of(line.start(), line.start() + name.length()) : null;
    }

    private boolean names(String cell) {
        return words.schoolEnd(cell) > 0;
    }

    /** Where the last cell of two begins; -1 when there are not two. */
    private static int bar(Line line) {
        var bar = BAR.first(line.text());
        return bar == null || BAR.isIn(line.text().substring(bar.end())) ? -1 : bar.end();
    }
}
