package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.WordCount;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "- Worked for several houses, among them:" below a dated position, over deeper items with times of their own: these are what is told of
 * that position, unless they name a title.
 */
final class ItemsToldOf {

    private static final int LEAST_WORDS = 4;

    private final Lexicon lexicon;
    private final String text;
    private final List<DateRange> ranges;

    ItemsToldOf(Lexicon lexicon, String text, List<DateRange> ranges) {
        this.lexicon = lexicon;
        this.text = text;
        this.ranges = ranges;
    }

    /** @return the section with such items as ones that name nothing */
    Section unnamed(Section section) {
        List<Line> lines = section.lines();
        Set<Integer> told = new HashSet<>();
        boolean dated = false;
        for (int i = 0; i < lines.size(); i++) {
            dated |= !lines.get(i).hasBullet() && isDated(lines.get(i));
            if (dated && announces(lines.get(i))) {
                told.addAll(below(lines, i));
            }
        }
        if (told.isEmpty()) {
            return section;
        }
        List<Line> all = new ArrayList<>(lines);
        told.forEach(index -> all.set(index, lines.get(index).unnaming()));
        return new Section(section.kind(), section.heading(), List.copyOf(all));
    }

    /** "Took part in several plays, among them:" is told; "Norwell Bank:" is a name. */
    private static boolean announces(Line line) {
        return line.hasBullet()
                && line.text().endsWith(":")
                && WordCount.of(line.text()) >= LEAST_WORDS
                && !Suits.isName(line.text().substring(0, line.text().length() - 1));
    }

    private List<Integer> below(List<Line> lines, int over) {
        List<Integer> below = new ArrayList<>();
        for (int i = over + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isBlank()
                    && (!line.hasBullet() || line.indent() <= lines.get(over).indent())) {
                break;
            }
            if (isDated(line)) {
                below.add(i);
            }
        }
        return below.stream().anyMatch(index -> namesTitle(lines.get(index))) ? List.of() : below;
    }

    private boolean namesTitle(Line line) {
        return Segments.name(Segments.of(lexicon, text, line.span(), line.index()), Segment.Kind.TITLE);
    }

    private boolean isDated(Line line) {
        int at = line.isBlank() ? ranges.size() : DateRanges.firstFrom(ranges, line.start());
        while (at < ranges.size()
                && ranges.get(at).start() < line.end()
                && !ranges.get(at).range()) {
            at++;
        }
        return at < ranges.size() && ranges.get(at).start() < line.end();
    }
}
