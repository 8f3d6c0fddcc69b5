package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.layout.NamingLines.Setting;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The lines around dates that stand in most positions of a section in the same way, and name something: whoever writes "- Leeds"
 * and "- Acme" below each of his titles names with them, although items of a list tell elsewhere what was done.
 */
public final class RegularLines {

    /** No line is regular. */
    public static final RegularLines NONE = new RegularLines(Map.of(), Map.of(), false);

    private static final int LEAST = 2;
    private static final int MOST = 4;

    private final Map<Integer, List<Integer>> above;
    private final Map<Integer, List<Integer>> below;

    private final boolean datesFirst;

    private RegularLines(Map<Integer, List<Integer>> above, Map<Integer, List<Integer>> below, boolean datesFirst) {
        this.above = above;
        this.below = below;
        this.datesFirst = datesFirst;
    }

    /**
     * Those of a section.
     *
     * @param anchors the indices of the lines that hold dates @param named what a line names, by its index
     */
    public static RegularLines of(List<Line> lines, TreeMap<Integer, ?> anchors, IntFunction<List<Segment>> named) {
        if (anchors.size() < LEAST) {
            return NONE;
        }
        Map<Integer, List<Integer>> up = new HashMap<>();
        Map<Integer, List<Integer>> down = new HashMap<>();
        for (Integer anchor : anchors.keySet()) {
            Integer before = anchors.lowerKey(anchor);
            Integer next = anchors.higherKey(anchor);
            up.put(anchor, run(lines, anchor, -1, before == null ? -1 : before, named));
            down.put(anchor, run(lines, anchor, 1, next == null ? lines.size() : next, named));
        }
        Map<Integer, List<Integer>> under = regular(lines, down, named);
        boolean datesFirst = up.get(anchors.firstKey()).isEmpty() && under.size() == anchors.size();
        return new RegularLines(datesFirst ? Map.of() : regular(lines, up, named), under, datesFirst);
    }

    /** Whether nothing that names anything stands above the first dates, so that {@link #areBelowDates} may be said of them. */
    public static boolean mayBeBelowDates(
            List<Line> lines, TreeMap<Integer, ?> anchors, IntFunction<List<Segment>> named) {
        return anchors.size() >= LEAST
                && run(lines, anchors.firstKey(), -1, -1, named).isEmpty();
    }

    /** The lines beside one anchor that name something, from the nearest on. */
    private static List<Integer> run(
            List<Line> lines, int anchor, int step, int limit, IntFunction<List<Segment>> segments) {
        List<Integer> run = new ArrayList<>();
        for (int i = anchor + step; i != limit && run.size() < MOST; i += step) {
            if (!lines.get(i).isBlank()) {
                if (lines.get(i).isUnnaming()
                        || !NamingLines.isOne(lines.get(i), i, segments)
                        || isLabel(lines.get(i))
                        || isParent(lines.get(i), lines.get(anchor))) {
                    break;
                }
                run.add(i);
            }
        }
        boolean titled = run.stream().anyMatch(index -> Segments.name(segments.apply(index), Segment.Kind.TITLE));
        List<Integer> named = titled
                ? run
                : run.stream().takeWhile(index -> !isLoneWord(lines.get(index))).toList();
        return titled || named.isEmpty() || !goesOn(lines, named.get(named.size() - 1), step, limit)
                ? named
                : List.of();
    }

    /** Whether a list of things goes on behind an item: it is one of them, and no title block. */
    private static boolean goesOn(List<Line> lines, int item, int step, int limit) {
        int next = item + step;
        while (next != limit && lines.get(next).isBlank()) {
            next += step;
        }
        return next != limit
                && lines.get(item).hasBullet()
                && lines.get(next).bullet() == lines.get(item).bullet()
                && NamingLines.mayBeOne(lines.get(next));
    }

    /** What was dealt with, unless a title stands beside it: "• Stores". */
    private static boolean isLoneWord(Line line) {
        return line.hasBullet() && line.text().indexOf(' ') < 0 && !Script.hasIdeograph(line.text());
    }

    /** "• Technology:" says what the items below it are. */
    private static boolean isLabel(Line line) {
        return isLoneWord(line) && line.text().endsWith(":");
    }

    /** Dates in an item below another are read with the list. */
    private static boolean isParent(Line line, Line anchor) {
        return line.hasBullet() && anchor.hasBullet() && line.indent() < anchor.indent();
    }

    /** Without the lines that are set as those of few other positions are, or mostly name nothing that a list knows. */
    private static Map<Integer, List<Integer>> regular(
            List<Line> lines, Map<Integer, List<Integer>> runs, IntFunction<List<Segment>> named) {
        Map<Setting, Integer> counts = new HashMap<>();
        Map<Setting, Integer> known = new HashMap<>();
        for (List<Integer> run : runs.values()) {
            run.stream()
                    .map(index -> Setting.of(lines.get(index)))
                    .distinct()
                    .forEach(setting -> counts.merge(setting, 1, Integer::sum));
            run.forEach(index -> known.merge(
                    Setting.of(lines.get(index)), NamingLines.isKnown(named.apply(index)) ? 1 : -1, Integer::sum));
        }
        Map<Integer, List<Integer>> regular = new HashMap<>();
        runs.forEach((anchor, run) -> {
            List<Integer> kept = run.stream()
                    .takeWhile(index -> {
                        Setting setting = Setting.of(lines.get(index));
                        int count = counts.getOrDefault(setting, 0);
                        boolean headings = lines.get(index).isHeading()
                                && !lines.get(anchor).isHeading()
                                && count == runs.size();
                        return isOften(count, runs.size()) && (headings || known.getOrDefault(setting, 0) >= 0);
                    })
                    .toList();
            if (!kept.isEmpty()) {
                regular.put(anchor, kept);
            }
        });
        return regular;
    }

    private static boolean isOften(int count, int all) {
        return count >= LEAST && count * 5 >= all * 3;
    }

    /** Whether nothing that names anything stands above the first dates, and something below all of them: so it is with each. */
    public boolean areBelowDates() {
        return datesFirst;
    }

    public boolean isEmpty() {
        return above.isEmpty() && below.isEmpty();
    }

    /** The lines above dates that belong to them, from the nearest on. */
    List<Integer> above(int anchor) {
        return above.getOrDefault(anchor, List.of());
    }

    List<Integer> below(int anchor) {
        return below.getOrDefault(anchor, List.of());
    }
}
