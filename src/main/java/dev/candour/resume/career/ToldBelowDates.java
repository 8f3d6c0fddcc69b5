package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * "2018.07 - 2018.08" over "- 于青杉公司见习，任会计助理，整理凭证。": below dates alone, a sentence that says where and as what
 * names a position, and the rest of it tells what was done. Here the two become lines of their own.
 */
final class ToldBelowDates {

    private static final int LONGEST = 60;

    private static final Anchored OPENING =
            Anchored.of("(?:本人|我)?(?:曾|先后|先後)?(?:[在于於]|(?:就[职職]|任[职職]|供[职職]|受聘)[于於]|入[职職])(?=[\\u4e00-\\u9fffA-Z]{2})");

    private static final String BOUNDS = ",，。;；";

    private final Lexicon lexicon;
    private final String text;
    private final List<DateRange> ranges;

    ToldBelowDates(Lexicon lexicon, String text, List<DateRange> ranges) {
        this.lexicon = lexicon;
        this.text = text;
        this.ranges = ranges;
    }

    Section read(Section section) {
        List<Line> lines = new ArrayList<>();
        boolean belowDates = false;
        for (Line line : section.lines()) {
            int end = belowDates && OPENING.opens(line.text()) ? endOfPost(line) : 0;
            if (end > 0) {
                lines.add(line.part(line.start(), end));
                addRest(line, end, lines);
            } else {
                lines.add(line);
            }
            belowDates = line.isBlank() ? belowDates : isTime(line);
        }
        return lines.size() == section.lines().size()
                ? section
                : new Section(section.kind(), section.heading(), List.copyOf(lines));
    }

    private void addRest(Line line, int end, List<Line> lines) {
        Span rest = Span.of(Math.min(end + 1, line.end()), line.end()).strip(text);
        lines.add(line.part(rest.start(), rest.end()).asItem(line.indent()));
    }

    /** Where the part ends that says as what; 0 when the first two do not say where and as what. */
    private int endOfPost(Line line) {
        int first = bound(line, line.start());
        int second = first < line.end() ? bound(line, first + 1) : first;
        List<Segment> named = second - line.start() > LONGEST
                ? List.of()
                : Segments.of(lexicon, text, Span.of(line.start(), second), line.index());
        boolean post = named.size() == 2
                && named.get(0).is(Kind.ORGANIZATION)
                && named.get(1).is(Kind.TITLE);
        return post && Script.hasIdeograph(named.get(0).text()) ? second : 0;
    }

    private int bound(Line line, int from) {
        int at = from;
        while (at < line.end() && BOUNDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean isTime(Line line) {
        int at = DateRanges.firstFrom(ranges, line.start());
        return at < ranges.size()
                && ranges.get(at).range()
                && ranges.get(at).start() < line.end()
                && DateColumn.isAlone(line, ranges.get(at));
    }
}
