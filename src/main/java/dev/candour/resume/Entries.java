package dev.candour.resume;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
        dated(starts, ends);
        new UndatedEntries(lexicon, headings, text, section, starts, ends).add();
        return withBodies(starts, ends);
    }

    private void dated(TreeMap<Integer, Entry> starts, TreeMap<Integer, Integer> ends) {
        boolean upwardFirst = linesPrecedeFirstAnchor();
        Set<Character> bullets = titleBullets();
        boolean loose = isLooselySpaced();
        int free = 0;
        for (Map.Entry<Integer, DateRange> anchor : anchors.entrySet()) {
            Integer next = anchors.higherKey(anchor.getKey());
            TitleBlock block = new TitleBlock(lexicon, headings, text, lines, bullets, loose);
            block.gather(anchor.getKey(), anchor.getValue(), free, reach(next, upwardFirst), upwardFirst);
            starts.put(
                    block.first(),
                    new Entry(
                            section,
                            lines.get(block.first()).index(),
                            block.headerLines(),
                            List.of(),
                            anchor.getValue(),
                            block.header()));
            ends.put(block.first(), block.last() + 1);
            free = block.last() + 1;
        }
    }

    /** How far down a title block may reach: where titles stand above their dates, not into the next one. */
    private int reach(@Nullable Integer next, boolean upwardFirst) {
        if (next == null) {
            return lines.size();
        }
        int free = next;
        while (upwardFirst
                && free > 0
                && !lines.get(free - 1).isBlank()
                && !lines.get(free - 1).hasBullet()) {
            free--;
        }
        return free;
    }

    private boolean linesPrecedeFirstAnchor() {
        return !anchors.isEmpty()
                && lines.subList(0, anchors.firstKey()).stream().anyMatch(line -> !line.isBlank());
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
