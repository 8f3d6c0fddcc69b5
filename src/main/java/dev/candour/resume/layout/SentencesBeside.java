package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.function.IntFunction;

/** Short sentences beside title lines: they tell what was done and name nothing. */
final class SentencesBeside {

    private SentencesBeside() {}

    /** "Wrote about rain." below "Elm News, Feb 2014 - Sep 2016" */
    static boolean isBelow(Line line, List<Segment> parts, List<Segment> dated) {
        return isOne(line)
                && dated.stream().anyMatch(part -> !part.is(Segment.Kind.NOISE) && !part.is(Segment.Kind.PLACE))
                && namesNothing(parts);
    }

    /** "Kept the files." over a gap and the next title is told of the position before. */
    static boolean isAbove(List<Line> lines, int index, int anchor, IntFunction<List<Segment>> parts) {
        return index + 1 < anchor
                && lines.get(index + 1).isBlank()
                && !lines.get(index).isHeading()
                && isOne(lines.get(index))
                && namesNothing(parts.apply(index));
    }

    private static boolean isOne(Line line) {
        return line.text().endsWith(".") && !LineShape.isAbbreviated(line.text()) && WordCount.of(line.text()) > 2;
    }

    private static boolean namesNothing(List<Segment> parts) {
        return parts.stream().noneMatch(part -> part.is(Segment.Kind.TITLE) || part.is(Segment.Kind.ORGANIZATION));
    }
}
