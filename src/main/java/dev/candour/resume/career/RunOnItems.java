package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.HeaderReader;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "- Clerk Oakford, OR 3/2018 - 5/2020 Answered letters; kept the files; ...": a list of which each item is a whole position and,
 * behind its dates, what was done there. Here what was done goes to an item below it.
 */
final class RunOnItems {

    private static final int LONGEST_NAMES = 110;
    private static final int LEAST_TOLD = 30;
    private static final String BETWEEN = " \t).,:;|-";

    private static final Anchored SMALL_WORD = Anchored.of("[^\\p{L}]{0,4}[^,;.:]{0,60}?(?<![^ ])\\p{Ll}");

    private final Lexicon lexicon;
    private final String text;
    private final List<DateRange> ranges;

    /** @param ranges in text order */
    RunOnItems(Lexicon lexicon, String text, List<DateRange> ranges) {
        this.lexicon = lexicon;
        this.text = text;
        this.ranges = ranges;
    }

    Section read(Section section) {
        if (!isListOfDated(section.lines())) {
            return section;
        }
        List<Line> lines = new ArrayList<>();
        section.lines().forEach(line -> lines.addAll(parts(line)));
        return lines.size() == section.lines().size()
                ? section
                : new Section(section.kind(), section.heading(), List.copyOf(lines));
    }

    /** Whether every item of the outermost list has its time, and nothing else has one. */
    private boolean isListOfDated(List<Line> lines) {
        int shallow = lines.stream()
                .filter(Line::hasBullet)
                .mapToInt(Line::indent)
                .min()
                .orElse(-1);
        return shallow >= 0
                && lines.stream()
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> isOfList(line, shallow) == (range(line) != null));
    }

    private static boolean isOfList(Line line, int shallow) {
        return line.hasBullet() && line.indent() == shallow;
    }

    private @Nullable DateRange range(Line line) {
        for (int i = DateRanges.firstFrom(ranges, line.start());
                i < ranges.size() && ranges.get(i).start() < line.end();
                i++) {
            if (ranges.get(i).range()) {
                return ranges.get(i);
            }
        }
        return null;
    }

    private List<Line> parts(Line line) {
        DateRange dates = line.hasBullet() ? range(line) : null;
        if (dates == null || dates.end() - line.start() > LONGEST_NAMES || dates.end() >= line.end()) {
            return List.of(line);
        }
        int told = dates.end();
        while (told < line.end() && BETWEEN.indexOf(text.charAt(told)) >= 0) {
            told++;
        }
        Line names = line.part(line.start(), told).withoutSpace();
        return line.end() - told < LEAST_TOLD
                        || dates.start() == line.start()
                        || !isTold(text.substring(dates.end(), line.end()))
                        || !namesTitle(names, dates)
                ? List.of(line)
                : List.of(names, line.part(told, line.end()).asItem(line.indent() + 1));
    }

    /** Not "), Elm Market, Oakford: what was done", where the house is still to come. */
    private static boolean isTold(String behind) {
        return !behind.startsWith(",") && !behind.startsWith("),") && SMALL_WORD.opens(behind);
    }

    private boolean namesTitle(Line names, DateRange dates) {
        return Segments.name(HeaderReader.segments(lexicon, text, names, dates), Kind.TITLE);
    }
}
