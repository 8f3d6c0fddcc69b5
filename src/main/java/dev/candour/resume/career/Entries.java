package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.layout.ItemsBesideDates;
import dev.candour.resume.layout.Layouts;
import dev.candour.resume.layout.Reading;
import dev.candour.resume.layout.RegularLines;
import dev.candour.resume.layout.TitleBlocks;
import dev.candour.resume.layout.TitleNeighbours;
import dev.candour.resume.section.Headings;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Cuts a section into positions: each dated line with the title lines around it and the text below. */
final class Entries {

    private final Lexicon lexicon;
    private final Headings headings;
    private final String text;
    private final Section section;
    private final List<Line> lines;
    private final TreeMap<Integer, DateRange> anchors;

    private Entries(Lexicon lexicon, Headings headings, String text, Section section, Map<Integer, DateRange> anchors) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.text = text;
        this.section = section;
        this.lines = section.lines();
        this.anchors = new TreeMap<>(anchors);
    }

    static List<Entry> of(
            Lexicon lexicon, Headings headings, String text, Section section, Map<Integer, DateRange> anchors) {
        return new Entries(lexicon, headings, text, section, anchors).read();
    }

    private List<Entry> read() {
        TreeMap<Integer, Entry> starts = new TreeMap<>();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        List<Integer> column = DateColumn.in(lines, anchors);
        if (!column.isEmpty()) {
            column.forEach(index -> ends.put(index, index + 1));
            new UndatedEntries(lexicon, headings, text, section, starts, ends).add();
            if (DateColumn.assign(column, anchors, starts)) {
                return withBodies(starts, ends);
            }
            starts.clear();
            ends.clear();
        }
        dated(starts, ends);
        TreeMap<Integer, Entry> clusters = new TreeMap<>(starts);
        TreeMap<Integer, Integer> behind = new TreeMap<>(ends);
        new UndatedEntries(lexicon, headings, text, section, starts, ends).add();
        if (section.kind() == Section.Kind.WORK) {
            new UndatedClusters(text, section, blocks(plainItems(titleBullets())), this::named).add(clusters, behind);
        }
        return whole(clusters) > whole(starts) ? withBodies(clusters, behind) : withBodies(starts, ends);
    }

    private static long whole(Map<Integer, Entry> entries) {
        return entries.values().stream()
                .filter(entry -> entry.header().hasTitle() && entry.header().employer() != null)
                .count();
    }

    private static TitleNeighbours.Items plainItems(Set<Character> titles) {
        return new TitleNeighbours.Items(titles, Set.of(), false);
    }

    private void dated(TreeMap<Integer, Entry> starts, TreeMap<Integer, Integer> ends) {
        readings().forEach((anchor, reading) -> {
            List<Integer> block = reading.block().lines();
            List<Line> headerLines = block.stream().map(lines::get).toList();
            int first = block.get(0);
            starts.put(
                    first,
                    new Entry(
                            section,
                            lines.get(first).index(),
                            headerLines,
                            List.of(),
                            anchors.get(anchor),
                            reading.header(text),
                            reading.isContested()));
            ends.put(first, block.get(block.size() - 1) + 1);
        });
    }

    /** Read once more with the lines that stand around most dates in the same way, where many of them lack a title or an employer. */
    private TreeMap<Integer, Reading> readings() {
        TreeMap<Integer, Reading> plainly = plainReadings();
        boolean few = plainly.values().stream().filter(Reading::isWhole).count() * 4 <= plainly.size() * 3L;
        if (!section.kind().holdsPositions() || !few && !RegularLines.mayBeBelowDates(lines, anchors, this::named)) {
            return plainly;
        }
        RegularLines regular = RegularLines.of(lines, anchors, this::named);
        if (regular.isEmpty() || !few && !regular.areBelowDates()) {
            return plainly;
        }
        TreeMap<Integer, Reading> again = read(new TitleNeighbours.Items(titleBullets(), Set.of(), false, regular));
        int more = worth(again) - worth(plainly);
        return more > 0 || more == 0 && regular.areBelowDates() ? again : plainly;
    }

    private static int worth(TreeMap<Integer, Reading> readings) {
        return readings.values().stream().mapToInt(Reading::worth).sum();
    }

    private TreeMap<Integer, Reading> plainReadings() {
        Set<Character> bullets = titleBullets();
        TreeMap<Integer, Reading> first = read(bullets, Set.of(), false);
        if (ItemsBesideDates.nameBelow(lines, anchors.keySet(), this::named)) {
            return better(read(bullets, Set.of(), true), first);
        }
        if (!ItemsBesideDates.mayBe(first.values())) {
            return first;
        }
        boolean datesFirst = lines.subList(0, anchors.firstKey()).stream().allMatch(Line::isBlank);
        Set<Character> over = ItemsBesideDates.above(lines, first);
        boolean below = (datesFirst || over.isEmpty()) && ItemsBesideDates.areBelow(lines, first);
        Set<Character> above = below ? Set.of() : over;
        if (above.isEmpty() && !below) {
            return first;
        }
        return better(read(bullets, above, below), first);
    }

    private static TreeMap<Integer, Reading> better(TreeMap<Integer, Reading> second, TreeMap<Integer, Reading> first) {
        return ItemsBesideDates.isBetter(second.values()) ? second : first;
    }

    private List<Segment> named(int index) {
        return index < lines.size()
                ? Segments.of(
                        lexicon, text, lines.get(index).span(), lines.get(index).index())
                : List.of();
    }

    private TreeMap<Integer, Reading> read(Set<Character> titles, Set<Character> overDates, boolean underDates) {
        return read(new TitleNeighbours.Items(titles, overDates, underDates));
    }

    private TreeMap<Integer, Reading> read(TitleNeighbours.Items items) {
        return new Layouts(blocks(items), anchors, lines.size()).read();
    }

    private TitleBlocks blocks(TitleNeighbours.Items items) {
        return new TitleBlocks(lexicon, headings, text, lines, items, isLooselySpaced());
    }

    /** The bullets under which titles stand; in a list of one kind of bullet they tell nothing. */
    private Set<Character> titleBullets() {
        Set<Character> bullets = new HashSet<>();
        anchors.keySet().forEach(index -> bullets.add(lines.get(index).bullet()));
        lines.stream().filter(line -> !line.isBlank()).findFirst().ifPresent(line -> bullets.add(line.bullet()));
        bullets.remove(' ');
        return bullets;
    }

    private boolean isLooselySpaced() {
        int blankBefore = 0;
        int all = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).hasBullet()) {
                all++;
                blankBefore += lines.get(i - 1).isBlank() ? 1 : 0;
            }
        }
        return all > 0 && blankBefore * 10 >= all * 7;
    }

    private List<Entry> withBodies(TreeMap<Integer, Entry> starts, TreeMap<Integer, Integer> ends) {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<Integer, Entry> start : starts.entrySet()) {
            Integer next = starts.higherKey(start.getKey());
            int from = Math.min(ends.getOrDefault(start.getKey(), start.getKey() + 1), lines.size());
            int to = Math.max(from, next == null ? lines.size() : next);
            entries.add(start.getValue().withBody(List.copyOf(lines.subList(from, to))));
        }
        return entries;
    }
}
