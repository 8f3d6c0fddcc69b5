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

/** "2021.07 - 2021.08 青杉公司 实习" over "市场部 | 文案策划": one of them says on what terms somebody worked, the other as what. */
final class TermAsTitle {

    private static final Anchored TERM = Anchored.of("(?:带薪|暑期|寒假)?(?:实习|见习|兼职)");
    /** "2 Month Internship, Baking" */
    private static final Anchored TERM_WITH_LENGTH = Anchored.ofAnyCase("^" + TermParts.NUMBER
            + "[- ](?:weeks?|months?|years?)(?:-long)? (?:summer |industrial |work )?(?:internship|placement)\\b");

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
        Entry told = titled(entry);
        return told == entry ? below(entry) : told;
    }

    /** "2018  Acme, Bread Science" over "2 Month Internship, Baking": below stands on what terms, beside the house as what. */
    private Entry titled(Entry entry) {
        Header header = entry.header();
        Segment term = header.title();
        Segment house = header.employer();
        if (term == null || house == null || term.line() == house.line() || !isTerm(entry, term)) {
            return entry;
        }
        Segment title = header.segments().stream()
                .filter(part -> part.line() == house.line()
                        && part.span().start() >= house.span().end())
                .filter(part -> part.is(Kind.TITLE) || part.is(Kind.OTHER) || part.is(Kind.SKILL))
                .findFirst()
                .orElse(null);
        return title == null
                ? entry
                : entry.withHeader(new Header(title, house, header.certainty(), header.segments()));
    }

    private static boolean isTerm(Entry entry, Segment term) {
        return entry.headerLines().stream()
                .anyMatch(line -> line.start() <= term.span().start()
                        && term.span().end() <= line.end()
                        && TERM_WITH_LENGTH.isIn(line.text()));
    }

    private Entry below(Entry entry) {
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
