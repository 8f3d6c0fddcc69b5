package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "2021.07 - 2021.08 青杉公司 实习" over "市场部 | 文案策划": beside the house stands on what terms, below it as what. */
final class TermAsTitle {

    private static final Anchored TERM = Anchored.of("(?:带薪|暑期|寒假)?(?:实习|见习|兼职)");
    private static final int LONGEST = 40;

    private final Lexicon lexicon;
    private final String text;

    TermAsTitle(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** "青杉公司  实习", over a title that is still to come. */
    static Header withoutTerm(Header header) {
        Segment term = header.title();
        return term == null || !TERM.is(Script.simplified(term.bare()))
                ? header
                : Header.of(
                        header.segments().stream().filter(part -> part != term).toList());
    }

    Entry named(Entry entry) {
        Header header = entry.header();
        Segment term = header.title();
        if (term == null || header.employer() == null || !TERM.is(Script.simplified(term.bare()))) {
            return entry;
        }
        Line below = entry.body().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(null);
        List<Segment> parts = below == null ? List.of() : parts(below);
        Segment title = title(parts);
        if (title == null || below == null) {
            return entry;
        }
        List<Segment> all = new ArrayList<>(header.segments());
        all.addAll(parts);
        List<Line> lines = new ArrayList<>(entry.headerLines());
        lines.add(below);
        List<Line> body = entry.body().stream().filter(line -> line != below).toList();
        Header whole = new Header(title, header.employer(), header.certainty(), all);
        return new Entry(entry.section(), entry.first(), lines, body, entry.dates(), whole, entry.contested());
    }

    private List<Segment> parts(Line below) {
        boolean line = !below.hasBullet() && !below.isHeading() && below.text().length() <= LONGEST;
        return line ? Segments.of(lexicon, text, below.span(), below.index()) : List.of();
    }

    /** A title, and beside it at most a department or a town. */
    private static @Nullable Segment title(List<Segment> parts) {
        Segment title =
                parts.stream().filter(part -> part.is(Kind.TITLE)).findFirst().orElse(null);
        return parts.stream()
                        .allMatch(part -> part == title
                                || part.is(Kind.DEPARTMENT)
                                || part.is(Kind.PLACE)
                                || part.is(Kind.NOISE)
                                || part.is(Kind.OTHER) && parts.size() == 2)
                ? title
                : null;
    }
}
