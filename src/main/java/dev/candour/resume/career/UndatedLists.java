package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list without dates each of whose items names a title and an employer, and nothing else: "- Usher, Elm Theatre". The items that
 * are sure of a half tell which half is which in all of them.
 */
public final class UndatedLists {

    private static final int LEAST = 2;
    private static final int LONGEST = 100;

    private final Map<Integer, Header> items = new HashMap<>();

    /** @param segments what a line names */
    public UndatedLists(List<Line> lines, Function<Line, List<Segment>> segments) {
        Map<Integer, List<Segment>> named = named(lines, segments);
        int titles = 0;
        int employers = 0;
        int swapped = 0;
        for (List<Segment> pair : named.values()) {
            titles += pair.get(0).is(Kind.TITLE) ? 1 : 0;
            employers += pair.get(1).is(Kind.ORGANIZATION) ? 1 : 0;
            swapped += pair.get(1).is(Kind.TITLE) || pair.get(0).is(Kind.ORGANIZATION) ? 1 : 0;
        }
        boolean first = titles + employers >= swapped;
        int sure = first ? Math.max(titles, employers) : swapped;
        if (named.size() >= LEAST && sure * 2 >= named.size()) {
            named.forEach((index, pair) -> items.put(index, header(pair, first)));
        }
    }

    /** What an item says; null when it is none of such a list. */
    @Nullable
    public Header at(int index) {
        return items.get(index);
    }

    private static Header header(List<Segment> pair, boolean titleFirst) {
        boolean own = pair.get(titleFirst ? 1 : 0).is(Kind.TITLE)
                && !pair.get(titleFirst ? 0 : 1).is(Kind.TITLE);
        Segment title = pair.get(titleFirst ^ own ? 0 : 1);
        Segment employer = pair.get(titleFirst ^ own ? 1 : 0);
        return new Header(title, employer, employer.is(Kind.ORGANIZATION) ? 3 : 2, pair);
    }

    /** The two names of each item; empty when one line is something else. */
    private static Map<Integer, List<Segment>> named(List<Line> lines, Function<Line, List<Segment>> segments) {
        Map<Integer, List<Segment>> named = new HashMap<>();
        int indent = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            List<Segment> pair = line.hasBullet() && isShort(line) ? pair(segments.apply(line)) : List.of();
            if (pair.isEmpty() || indent >= 0 && line.indent() != indent) {
                return Map.of();
            }
            indent = line.indent();
            named.put(i, pair);
        }
        return named;
    }

    private static boolean isShort(Line line) {
        return line.text().length() <= LONGEST
                && !LineShape.isRunningText(line)
                && line.text().indexOf(':') < 0;
    }

    private static List<Segment> pair(List<Segment> parts) {
        List<Segment> pair = new ArrayList<>(parts.stream()
                .filter(part -> !part.is(Kind.PLACE) && !part.is(Kind.NOISE))
                .toList());
        boolean names = pair.size() == 2
                && pair.stream().allMatch(part -> Suits.isName(part.bare()))
                && pair.stream().noneMatch(part -> part.is(Kind.DEPARTMENT));
        return names ? List.copyOf(pair) : List.of();
    }
}
