package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.layout.NamingLines;
import dev.candour.resume.layout.NamingLines.Setting;
import dev.candour.resume.layout.Reading;
import dev.candour.resume.layout.TitleBlocks;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Positions without dates that are lines which name something, a title and an employer among them, over what was done: "Clerk",
 * "Acme, Leeds". Two that are laid out alike vouch for each other, and so do dated positions that begin in the same way.
 */
final class UndatedClusters {

    private static final int MOST = 4;
    private static final int LEAST = 2;

    private final String text;
    private final Section section;
    private final List<Line> lines;
    private final TitleBlocks blocks;
    private final IntFunction<List<Segment>> named;

    /** @param named what a line names, by its index */
    UndatedClusters(String text, Section section, TitleBlocks blocks, IntFunction<List<Segment>> named) {
        this.text = text;
        this.section = section;
        this.lines = section.lines();
        this.blocks = blocks;
        this.named = named;
    }

    /** Adds them to the dated ones. @param starts entries by their first line @param ends behind the last line of their header */
    void add(TreeMap<Integer, Entry> starts, TreeMap<Integer, Integer> ends) {
        Set<Setting> openings = starts.values().stream()
                .map(entry -> Setting.of(entry.headerLines().get(0)))
                .collect(Collectors.toSet());
        List<Reading> found = new ArrayList<>();
        for (List<Integer> cluster : clusters(ends)) {
            Reading reading = blocks.undated(cluster);
            if (isWhole(reading) && mayStand(cluster.get(0), openings, ends)) {
                found.add(reading);
            }
        }
        if (found.size() + openings.size() >= LEAST) {
            found.forEach(reading -> put(reading, starts, ends));
        }
    }

    /** Among dated positions others without dates stand out as they do; plain lines there are references, clients, roles that were filled. */
    private boolean mayStand(int first, Set<Setting> openings, TreeMap<Integer, Integer> ends) {
        Setting setting = Setting.of(lines.get(first));
        boolean standsOut = setting.level() > 0 || setting.strong();
        return !isRightBelow(first, ends)
                && !isBehindLabel(first)
                && (openings.isEmpty() || standsOut && openings.stream().allMatch(setting::equals));
    }

    /** "Key clients:" over names. */
    private boolean isBehindLabel(int first) {
        int above = first - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above >= 0 && lines.get(above).text().endsWith(":");
    }

    /** What stands right below the header of a dated position says more of it. */
    private boolean isRightBelow(int first, TreeMap<Integer, Integer> ends) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(first);
        return before != null
                && before.getValue() <= first
                && lines.subList(before.getValue(), first).stream().allMatch(Line::isBlank);
    }

    private static boolean isWhole(Reading reading) {
        Segment employer = reading.employer();
        return employer != null
                && reading.title() != null
                && reading.title().is(Kind.TITLE)
                && (employer.is(Kind.ORGANIZATION)
                        || !Script.isChinese(employer.text())
                                && employer.text().chars().noneMatch(Character::isDigit));
    }

    private void put(Reading reading, Map<Integer, Entry> starts, Map<Integer, Integer> ends) {
        List<Integer> block = reading.block().lines();
        List<Line> header = block.stream().map(lines::get).toList();
        Header said = reading.header(text);
        int first = block.get(0);
        starts.put(first, new Entry(section, header.get(0).index(), header, List.of(), null, said, true));
        ends.put(first, block.get(block.size() - 1) + 1);
    }

    /** Lines that name something and follow each other, at most one blank line between two, each cluster with one title. */
    private List<List<Integer>> clusters(TreeMap<Integer, Integer> taken) {
        List<List<Integer>> clusters = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (taken.containsKey(i)) {
                close(open, clusters);
                i = Math.max(i, taken.get(i) - 1);
            } else if (!lines.get(i).isBlank()) {
                boolean far = !open.isEmpty() && i - open.get(open.size() - 1) > 2;
                boolean names = NamingLines.isOne(lines.get(i), i, named);
                if (far || !names) {
                    close(open, clusters);
                }
                if (names) {
                    open.add(i);
                }
            }
        }
        close(open, clusters);
        return clusters;
    }

    private void close(List<Integer> open, List<List<Integer>> clusters) {
        if (open.isEmpty()) {
            return;
        }
        parted(open).stream().filter(this::mayBePosition).forEach(clusters::add);
        open.clear();
    }

    /** Each title begins a position, or ends one where the first line of all is none. */
    private List<List<Integer>> parted(List<Integer> cluster) {
        List<List<Integer>> parts = new ArrayList<>();
        boolean titleFirst = !cluster.isEmpty() && isTitled(cluster.get(0));
        List<Integer> part = new ArrayList<>();
        for (int index : cluster) {
            if (titleFirst && isTitled(index) && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(index);
            if (!titleFirst && isTitled(index)) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        parts.add(part);
        return parts;
    }

    private boolean isTitled(int index) {
        return Segments.name(named.apply(index), Kind.TITLE);
    }

    private boolean mayBePosition(List<Integer> part) {
        return !part.isEmpty()
                && part.size() <= MOST
                && part.stream().anyMatch(this::isTitled)
                && part.stream()
                        .noneMatch(index -> lines.get(index).hasBullet() && !NamingLines.isKnown(named.apply(index)));
    }
}
