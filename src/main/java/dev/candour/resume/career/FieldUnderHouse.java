package dev.candour.resume.career;

import dev.candour.resume.header.Asides;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Elm Trust", below it "Manager, Youth Work (2019 - 2021)" and "Clerk, Youth Work (2017 - 2019)": the house stands over the first of them,
 * so that what is behind its title is a field, and what is behind the second title in the same way is one too.
 */
final class FieldUnderHouse {

    private final Lexicon lexicon;
    private final String text;

    FieldUnderHouse(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Entry> resolved(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            boolean field = !all.isEmpty() && takesField(entry) && isBelowHouse(entry, all.get(all.size() - 1));
            all.add(field ? atHouse(entry, all.get(all.size() - 1)) : entry);
        }
        return all;
    }

    /** Whether the name behind the title, on the only line that names anything, is no house by its words. */
    private boolean takesField(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        return title != null
                && employer != null
                && entry.header().hasTitle()
                && isBehind(title, employer)
                && !lexicon.isHouse(employer.bare())
                && !employer.is(Segment.Kind.ORGANIZATION)
                && !Script.hasIdeograph(employer.text())
                && entry.header().segments().stream()
                        .allMatch(part -> part.line() == title.line()
                                || part.is(Segment.Kind.NOISE)
                                || part.is(Segment.Kind.PLACE));
    }

    private boolean isBelowHouse(Entry entry, Entry above) {
        Segment title = above.header().title();
        Segment house = above.header().employer();
        Segment field = entry.header().employer();
        if (title == null || house == null || field == null || house.line() >= title.line()) {
            return false;
        }
        boolean same = text.substring(title.span().start(), title.span().end()).endsWith(field.text());
        return (same || fieldOf(above).isPresent()) && !isAsHigh(entry, above, house);
    }

    /** What stands behind the title of a position whose house stands above. */
    private Optional<Segment> fieldOf(Entry entry) {
        Segment title = entry.header().title();
        return entry.header().segments().stream()
                .filter(part -> title != null && part.line() == title.line() && part != title)
                .filter(part -> !part.is(Segment.Kind.NOISE) && !part.is(Segment.Kind.PLACE))
                .filter(part -> part.span().end() == title.span().end() || isBehind(title, part))
                .findFirst();
    }

    /** A heading of the rank of the house begins something else. */
    private static boolean isAsHigh(Entry entry, Entry above, Segment house) {
        return entry.isHeading()
                && above.headerLines().stream()
                        .anyMatch(line -> line.index() == house.line() && line.level() >= entry.rank());
    }

    private boolean isBehind(Segment title, Segment part) {
        int from = title.span().end();
        int to = part.span().start();
        String between = part.line() == title.line() && from < to ? text.substring(from, to) : "";
        return between.equals(", ")
                || between.strip().equals("-")
                || between.strip().equals("–");
    }

    private Entry atHouse(Entry entry, Entry above) {
        Header header = entry.header();
        Segment title = header.title();
        Segment field = header.employer();
        if (title == null || field == null) {
            return entry;
        }
        Span span = Span.of(title.span().start(), field.span().end());
        Segment whole = new Segment(title.kind(), span, span.in(text), Asides.bare(span.in(text)), title.line());
        return entry.withHeader(
                new Header(whole, above.header().employer(), above.header().certainty(), header.segments()));
    }
}
