package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Headings;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Positions without dates whose headings stand over the other half: "### Clerk" over "#### Fennick Bay, Leeds", "### Fennick Bay"
 * over "- Clerk". One that is sure of one half vouches for the other half, whatever it is called.
 */
final class UndatedPairs {

    private static final int LONGEST = 80;
    private static final int LEAST = 2;
    private static final int MOST_WORDS = 6;

    private final List<Line> lines;
    private final Function<Line, List<Segment>> segments;
    private final Map<Integer, Header> pairs = new HashMap<>();

    /** @param segments what a line names */
    UndatedPairs(List<Line> lines, Headings headings, Function<Line, List<Segment>> segments) {
        this.lines = lines;
        this.segments = segments;
        List<Integer> tops = tops();
        tops = tops.isEmpty() ? namesOverItems() : tops;
        tops = tops.isEmpty() ? namesOverTitles() : tops;
        Map<Integer, Header> found = new HashMap<>();
        for (int top : tops) {
            int below = below(top);
            Header pair = below < 0 || headings.isLabel(lines.get(below).text()) ? null : pair(top, below);
            if (pair != null) {
                found.put(top, pair);
            }
        }
        if (found.size() * 2 >= tops.size()) {
            pairs.putAll(found);
        }
    }

    /** The headings of the first rank. */
    private List<Integer> tops() {
        int rank = lines.stream()
                .filter(Line::isHeading)
                .mapToInt(Line::level)
                .min()
                .orElse(0);
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; rank > 0 && i < lines.size(); i++) {
            if (lines.get(i).level() == rank) {
                tops.add(i);
            }
        }
        return tops;
    }

    /** Where nothing is a heading: "Fennick Bay" over "- Clerk", more than once. */
    private List<Integer> namesOverItems() {
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; next(i) < lines.size(); i++) {
            Line line = lines.get(i);
            Line below = lines.get(next(i));
            boolean over = !line.isBlank()
                    && !line.hasBullet()
                    && below.hasBullet()
                    && WordCount.of(line.text()) <= MOST_WORDS
                    && Suits.isName(line.text());
            if (over && isTitle(segments.apply(below))) {
                tops.add(i);
            }
        }
        return tops.size() < LEAST ? List.of() : tops;
    }

    /** "Fennick Bay" right over "Clerk", more than once, where one of the names is surely an employer. */
    private List<Integer> namesOverTitles() {
        List<Integer> tops = new ArrayList<>();
        boolean sure = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean opens = !line.isBlank()
                    && !line.hasBullet()
                    && (i == 0 || lines.get(i - 1).isBlank());
            if (opens && Script.hasIdeograph(line.text()) && isNameOverTitle(line, lines.get(i + 1))) {
                tops.add(i);
                sure |= segments.apply(line).get(0).is(Kind.ORGANIZATION);
            }
        }
        return tops.size() < LEAST || !sure ? List.of() : tops;
    }

    private boolean isNameOverTitle(Line line, Line below) {
        List<Segment> lower = below.isBlank() || below.hasBullet() ? List.of() : segments.apply(below);
        return segments.apply(line).size() == 1
                && Suits.isName(line.text())
                && !lower.isEmpty()
                && lower.get(0).is(Kind.TITLE)
                && lower.stream().skip(1).allMatch(part -> part.is(Kind.PLACE) || part.is(Kind.NOISE));
    }

    private static boolean isTitle(List<Segment> parts) {
        return parts.size() == 1 && parts.get(0).is(Kind.TITLE);
    }

    /** The next line that is not blank; -1 when it cannot be the other half. */
    int below(int top) {
        int below = next(top);
        if (below < lines.size() && isPlace(lines.get(below))) {
            below = next(below);
        }
        if (below >= lines.size()) {
            return -1;
        }
        Line line = lines.get(below);
        boolean half = line.isHeading()
                ? line.level() > lines.get(top).level()
                : !LineShape.isRunningText(line) && !line.text().endsWith(".");
        return half && line.text().length() <= LONGEST ? below : -1;
    }

    private int next(int index) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** "Leeds" between a name and a title */
    private boolean isPlace(Line line) {
        List<Segment> parts = line.hasBullet() ? List.of() : segments.apply(line);
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.is(Kind.PLACE));
    }

    /** What the heading and the line below it say together; null when they are no pair. */
    @Nullable
    Header at(int index) {
        return pairs.get(index);
    }

    private @Nullable Header pair(int top, int below) {
        List<Segment> upper = segments.apply(lines.get(top));
        List<Segment> lower = segments.apply(lines.get(below));
        if (upper.isEmpty() || lower.isEmpty()) {
            return null; // bullets and rules alone say nothing
        }
        Segment title = first(upper, Kind.TITLE);
        boolean over = title != null;
        title = over ? title : first(lower, Kind.TITLE);
        List<Segment> others = over ? lower : upper;
        Segment employer = others.isEmpty() || first(others, Kind.TITLE) != null ? null : name(others);
        boolean told = !lines.get(below).isHeading() && (over ? !isPlain(lower) : lower.get(0) != title);
        return title == null || employer == null || told
                ? null
                : new Header(
                        title,
                        employer,
                        employer.is(Kind.ORGANIZATION) ? 3 : 2,
                        Stream.concat(upper.stream(), lower.stream()).toList());
    }

    /** Nothing but a name, with a place at most: no list of what was done. */
    private static boolean isPlain(List<Segment> lower) {
        return lower.stream().skip(1).allMatch(part -> part.is(Kind.PLACE) || part.is(Kind.NOISE))
                && (lower.size() > 1 || lower.get(0).is(Kind.ORGANIZATION));
    }

    private static @Nullable Segment name(List<Segment> parts) {
        Segment company = first(parts, Kind.ORGANIZATION);
        Segment first = parts.get(0);
        boolean named = (first.is(Kind.OTHER) || first.is(Kind.SKILL)) && Suits.isName(first.bare());
        return company != null ? company : named ? first : null;
    }

    private static @Nullable Segment first(List<Segment> parts, Kind kind) {
        return parts.stream()
                .filter(Objects::nonNull)
                .filter(part -> part.is(kind))
                .findFirst()
                .orElse(null);
    }
}
