package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Elm College, Leeds" over "A small college for makers of maps." over "Clerk, 2019 - 2021": between a house and the titles somebody had
 * there a sentence, or an item that says so, may tell what house that is.
 */
final class HouseOverBlurb {

    private static final int MOST_TOLD = 3;
    private static final int LONGEST = 90;

    /** "- 公司简介：..." */
    private static final Anchored LABEL = Anchored.of("(?:公司|单位|企业|主营|所属|行业)[\\u4e00-\\u9fff]{0,4}\\s?:");

    private final Lexicon lexicon;
    private final String text;

    HouseOverBlurb(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Entry> named(List<Entry> entries) {
        Set<Integer> taken = new HashSet<>();
        entries.forEach(entry -> entry.headerLines().forEach(line -> taken.add(line.index())));
        return entries.stream().map(entry -> named(entry, taken)).toList();
    }

    private Entry named(Entry entry, Set<Integer> taken) {
        Header header = entry.header();
        if (!entry.hasRange() || !header.hasTitle() || header.employer() != null || entry.hasBullet()) {
            return entry;
        }
        Line line = above(entry);
        Segment house = line == null || taken.contains(line.index()) ? null : house(line);
        return house == null ? entry : entry.withHeader(new Header(header.title(), house, 2, header.segments()));
    }

    /** The line over what is told above the entry; null when nothing is. */
    private static @Nullable Line above(Entry entry) {
        List<Line> lines = entry.section().lines();
        int at = withoutBlank(lines, place(lines, entry.headerLines().get(0)) - 1);
        int told = at;
        while (at >= 0 && told - at < MOST_TOLD && isTold(lines.get(at))) {
            at--;
        }
        int over = withoutBlank(lines, at);
        return at == told || over < 0 || !begins(lines, over) ? null : lines.get(over);
    }

    /** Where a line stands; most sections are in the order of the document. */
    private static int place(List<Line> lines, Line line) {
        int near = line.index() - lines.get(0).index();
        return near >= 0 && near < lines.size() && lines.get(near) == line ? near : lines.indexOf(line);
    }

    private static int withoutBlank(List<Line> lines, int at) {
        return at >= 0 && lines.get(at).isBlank() ? at - 1 : at;
    }

    private static boolean isTold(Line line) {
        return line.hasBullet() ? LABEL.opens(line.text()) : !line.isBlank() && LineShape.isRunningText(line);
    }

    /** Nothing stands over it, or it is marked. */
    private static boolean begins(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.isHeading() || at == 0 || lines.get(at - 1).isBlank();
    }

    private @Nullable Segment house(Line line) {
        if (line.isBlank() || line.hasBullet() || line.text().length() > LONGEST || LineShape.isRunningText(line)) {
            return null;
        }
        List<Segment> parts = Segments.of(lexicon, text, line.span(), line.index());
        Segment first = parts.isEmpty() ? null : parts.get(0);
        boolean name = first != null
                && (first.is(Segment.Kind.ORGANIZATION) || first.is(Segment.Kind.OTHER))
                && Suits.isName(first.bare())
                && parts.stream().noneMatch(part -> part.is(Segment.Kind.TITLE));
        boolean placed = parts.stream().anyMatch(part -> part.is(Segment.Kind.PLACE));
        return name && (placed || line.isHeading() || first.is(Segment.Kind.ORGANIZATION)) ? first : null;
    }
}
