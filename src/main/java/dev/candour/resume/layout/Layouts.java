package dev.candour.resume.layout;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title blocks of a section together: people lay out all their positions alike, so a reading is worth more
 * when it suits the others too.
 */
public final class Layouts {

    /** A layout that one position cannot have must not rule it out for the others. */
    private static final int WORST = -20;

    private static final int ROWS = 8;
    private static final int LEAST_ALONE = 3;
    /** Few positions show less of a layout. */
    private static final int MANY = 4;

    private final TitleBlocks blocks;
    private final TreeMap<Integer, DateRange> anchors;
    private final int size;
    private final EmployersOverRoles.Found spans;

    public Layouts(TitleBlocks blocks, TreeMap<Integer, DateRange> anchors, int size) {
        this.blocks = blocks;
        this.anchors = anchors;
        this.size = size;
        this.spans = new EmployersOverRoles(anchors, blocks::beside, blocks::isBelowEmployer).found();
    }

    /** The reading of each anchor; no line belongs to two. */
    public TreeMap<Integer, Reading> read() {
        int top = anchors.isEmpty() ? 0 : anchors.firstKey();
        List<List<Reading>> first = readings(blocks.habits(List.of(), top));
        Habits habits = blocks.habits(ofTheirOwn(best(first, Map.of())), top);
        List<List<Reading>> second = readings(habits);
        List<Reading> chosen = best(second, suitability(second));
        TreeMap<Integer, Reading> byAnchor = new TreeMap<>();
        int i = 0;
        for (Integer anchor : anchors.keySet()) {
            byAnchor.put(anchor, chosen.get(i++));
        }
        return byAnchor;
    }

    /** Without the lines of employers over roles, and without these roles. */
    private List<Reading> ofTheirOwn(List<Reading> all) {
        List<Integer> lines = List.copyOf(anchors.keySet());
        return IntStream.range(0, all.size())
                .filter(i -> !spans.employers().containsKey(lines.get(i))
                        && !spans.roles().contains(lines.get(i)))
                .mapToObj(all::get)
                .toList();
    }

    private List<List<Reading>> readings(Habits habits) {
        boolean datesFirst = !anchors.isEmpty() && blocks.opensSection(anchors.firstKey());
        List<List<Reading>> all = new ArrayList<>();
        for (Map.Entry<Integer, DateRange> anchor : anchors.entrySet()) {
            Integer before = anchors.lowerKey(anchor.getKey());
            Integer next = anchors.higherKey(anchor.getKey());
            int above = before == null ? 0 : before + 1;
            Segment employer = spans.employers().get(anchor.getKey());
            if (employer != null) {
                all.add(List.of(blocks.span(anchor.getKey(), anchor.getValue(), employer)));
                continue;
            }
            all.add(blocks.around(
                    anchor.getKey(), anchor.getValue(), above, next == null ? size : next, datesFirst, habits));
        }
        all = Sides.likeFirst(all);
        boolean over = datesFirst && (all.size() >= LEAST_ALONE && areAlone(all) || areCompletedBelow(all));
        return over ? downwards(all) : all;
    }

    /** Where the first title or employer has nothing above it and the other one below, and all others may be read so, all are. */
    private static boolean areCompletedBelow(List<List<Reading>> all) {
        return all.size() > 1
                && all.stream().allMatch(readings -> readings.stream().anyMatch(Layouts::isCompletedBelow));
    }

    private static boolean isCompletedBelow(Reading reading) {
        return reading.up() == 0
                && reading.title() != null
                && reading.title().is(Segment.Kind.TITLE)
                && reading.employer() != null
                && reading.block().isAcross(reading.title(), reading.employer());
    }

    private static boolean areAlone(List<List<Reading>> all) {
        return all.stream()
                .flatMap(readings -> readings.stream().limit(1))
                .allMatch(reading -> reading.block().parts().stream().allMatch(part -> part.offset() != 0));
    }

    /** Where dates stand alone on their lines, and the first of them above everything else, each stands over what it dates. */
    private static List<List<Reading>> downwards(List<List<Reading>> all) {
        return all.stream()
                .map(readings -> {
                    List<Reading> below = readings.stream()
                            .filter(reading -> reading.up() == 0)
                            .toList();
                    return below.stream().anyMatch(reading -> reading.down() > 0) ? below : readings;
                })
                .toList();
    }

    /** Where every reading shares a line with the one before, as in a torn document, each date still has its own. */
    private static List<Chain> shared(List<Chain> open, List<Reading> choices) {
        return open.stream()
                .max(Comparator.comparingInt(Chain::worth))
                .map(chain -> choices.stream()
                        .map(reading -> new Chain(chain, reading, chain.worth() + reading.points()))
                        .toList())
                .orElse(List.of());
    }

    /** The readings that are worth most together, of all that share no line. */
    private static List<Reading> best(List<List<Reading>> readings, Map<Integer, Integer> layouts) {
        List<Chain> open = List.of(new Chain(null, null, 0));
        for (List<Reading> choices : readings) {
            List<Chain> longer = new ArrayList<>();
            for (Reading reading : choices) {
                int worth = reading.points() + layouts.getOrDefault(key(reading), 0);
                open.stream()
                        .filter(chain -> chain.end() < reading.first())
                        .max(Comparator.comparingInt(Chain::worth))
                        .ifPresent(chain -> longer.add(new Chain(chain, reading, chain.worth() + worth)));
            }
            open = longer.isEmpty() ? shared(open, choices) : longer;
        }
        return open.stream()
                .max(Comparator.comparingInt(Chain::worth))
                .map(Chain::readings)
                .orElse(List.of());
    }

    private record Chain(@Nullable Chain before, @Nullable Reading last, int worth) {

        int end() {
            return last == null ? -1 : last.last();
        }

        List<Reading> readings() {
            List<Reading> all = new ArrayList<>();
            for (Chain chain = this; chain.last != null && chain.before != null; chain = chain.before) {
                all.add(0, chain.last);
            }
            return all;
        }
    }

    /** How much each layout costs the positions on average, compared with the best of each. */
    private static Map<Integer, Integer> suitability(List<List<Reading>> all) {
        int[] sums = new int[ROWS * ROWS];
        for (List<Reading> readings : all) {
            int[] lags = lags(readings);
            Arrays.setAll(sums, key -> sums[key] + lags[key]);
        }
        Map<Integer, Integer> average = new HashMap<>();
        for (int key = 0; key < sums.length; key++) {
            average.put(key, sums[key] * Math.min(all.size(), MANY) / MANY / Math.max(1, all.size()));
        }
        return average;
    }

    /** How much worse than the best reading of a position that in each layout is. */
    private static int[] lags(List<Reading> readings) {
        int best = readings.stream().mapToInt(Reading::points).max().orElse(0);
        int[] lags = new int[ROWS * ROWS];
        Arrays.fill(lags, WORST);
        for (Reading reading : readings) {
            int key = key(reading);
            if (key < lags.length) {
                lags[key] = Math.max(lags[key], reading.points() - best);
            }
        }
        return lags;
    }

    private static int key(Reading reading) {
        return reading.up() * ROWS + reading.down();
    }
}
