package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import dev.candour.resume.text.Span;
import java.util.List;

/**
 * Lines that look like running text, by their length or by the full stop at their end, and name a position part for
 * part all the same: "Research Fellow, Department of Physics, Elm University, Bergen."
 */
final class NamedLines {

    private static final int LEAST_PARTS = 2;
    private static final int MOST_PARTS = 7;
    private static final int LONGEST = 240;
    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_COUNTED = 40;
    private static final int MOST_COUNTED = 4;
    private static final String SIGN = " | ";
    private static final Anchored DONE = Anchored.of("\\p{Lu}\\p{Ll}+(?:ed|ing)\\b.*");

    private final Lexicon lexicon;
    private final String text;

    NamedLines(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "(1)青杉酒店" opens with an employer, whatever "(1)" counts elsewhere. */
    boolean isCounted(Line line) {
        List<Segment> parts = line.text().startsWith("(") && line.text().length() <= LONGEST_COUNTED
                ? Segments.of(lexicon, text, line.span(), line.index())
                : List.of();
        return !parts.isEmpty()
                && parts.get(0).is(Kind.ORGANIZATION)
                && parts.size() <= MOST_COUNTED
                && parts.stream().noneMatch(part -> part.is(Kind.SKILL))
                && parts.stream().filter(part -> part.is(Kind.OTHER)).count() <= 1;
    }

    /** What such a line names; nothing when it tells something. */
    List<Segment> segments(Line line) {
        boolean may = LineShape.isRunningText(line)
                && !line.hasBullet()
                && line.text().length() <= LONGEST
                && (line.text().indexOf(',') > 0 || line.text().indexOf(SIGN) > 0)
                && !LineShape.isTold(line);
        List<Segment> segments = may ? Segments.of(lexicon, text, line.span(), line.index()) : List.of();
        return isNamed(segments) || isPlacedRow(line, segments) ? segments : List.of();
    }

    /** "Analyst: Wrote the reports of the branch and checked them every month": the title of what is told behind it. */
    Span opening(Line line) {
        Span opening = LineShape.opening(line);
        int colon = opening.isEmpty() ? line.text().indexOf(": ") : -1;
        String before = colon <= 0 || colon > LONGEST_TITLE ? "" : line.text().substring(0, colon);
        boolean title = lexicon.isTitle(before) && lexicon.labelled(before) == null && Suits.isName(before);
        return title ? Span.of(line.start(), line.start() + colon) : opening;
    }

    private static boolean isNamed(List<Segment> segments) {
        boolean names = segments.size() >= LEAST_PARTS
                && segments.size() <= MOST_PARTS
                && segments.stream().allMatch(NamedLines::isName);
        Segment first = names ? segments.get(0) : null;
        return first != null
                && (first.is(Kind.TITLE) && Segments.name(segments, Kind.ORGANIZATION)
                        || first.is(Kind.ORGANIZATION)
                                && Segments.name(segments, Kind.PLACE)
                                && !DONE.is(first.text()));
    }

    /** "Usher | Tansyfern | Leeds, UK.": a title, a house that no list knows, and a place, with signs that no sentence has. */
    private static boolean isPlacedRow(Line line, List<Segment> segments) {
        return line.text().indexOf(SIGN) > 0
                && segments.size() > LEAST_PARTS
                && segments.get(0).is(Kind.TITLE)
                && segments.get(segments.size() - 1).is(Kind.PLACE)
                && segments.stream().allMatch(NamedLines::isName);
    }

    private static boolean isName(Segment part) {
        return part.is(Kind.PLACE) || Suits.isName(part.bare());
    }
}
