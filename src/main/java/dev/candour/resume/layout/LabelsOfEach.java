package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.function.IntFunction;

/** "Contribution:" and "Technology:" below the titles of several positions; no two are held at one house called so. */
final class LabelsOfEach {

    private static final int MOST_WORDS = 3;

    private final Lexicon lexicon;
    private final List<Line> lines;
    private final IntFunction<List<Segment>> plain;

    /** @param plain what a line names, by its index */
    LabelsOfEach(Lexicon lexicon, List<Line> lines, IntFunction<List<Segment>> plain) {
        this.lexicon = lexicon;
        this.lines = lines;
        this.plain = plain;
    }

    boolean isOne(Line line) {
        return line.text().endsWith(":")
                && !line.isHeading()
                && WordCount.of(line.text()) <= MOST_WORDS
                && lines.stream()
                                .filter(other -> other.text().equals(line.text()))
                                .limit(2)
                                .count()
                        > 1
                && plain.apply(lines.indexOf(line)).stream().noneMatch(this::isNamed);
    }

    private boolean isNamed(Segment part) {
        return part.is(Segment.Kind.TITLE) || part.is(Segment.Kind.ORGANIZATION) && !isVague(lexicon, part);
    }

    /** "Elm Services" is a house, "Services" alone is none. */
    static boolean isVague(Lexicon lexicon, Segment part) {
        return part.is(Segment.Kind.ORGANIZATION)
                && WordCount.of(part.text()) == 1
                && !lexicon.isSurelyOrganization(part.text())
                && !lexicon.isHouse(part.text());
    }
}
