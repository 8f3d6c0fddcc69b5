package dev.candour.resume;

import dev.candour.resume.Segment.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "### Acme Ltd" over "#### Clerk - Night desk" and "#### Usher - Main hall": what stands beside a title in such a heading is no
 * employer, for the heading over it names one and nothing else.
 */
final class RolesUnderEmployer {

    private final Lexicon lexicon;
    private final String text;

    RolesUnderEmployer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    Entry named(Entry entry) {
        Header header = entry.header();
        if (!entry.isHeading() || !header.hasTitle() || header.certainty() != 2 || !isOneLine(header)) {
            return entry;
        }
        Segment employer = employerOver(entry);
        return employer == null ? entry : entry.withHeader(new Header(header.title(), employer, 3, header.segments()));
    }

    /** Whether the title stands before what may be the employer, in one heading. */
    private static boolean isOneLine(Header header) {
        Segment title = header.title();
        Segment employer = header.employer();
        return title != null
                && employer != null
                && title.line() == employer.line()
                && title.span().start() < employer.span().start();
    }

    private @Nullable Segment employerOver(Entry entry) {
        int rank = entry.rank();
        List<Line> lines = entry.section().lines();
        Line over = lines.stream()
                .filter(line -> line.index() < entry.first() && line.isHeading() && line.level() < rank)
                .reduce((first, second) -> second)
                .orElse(null);
        List<Segment> named = over == null ? List.of() : Segments.of(lexicon, text, over.span(), over.index());
        boolean alone = !named.isEmpty()
                && named.get(0).is(Kind.ORGANIZATION)
                && named.size() <= 2
                && named.stream().noneMatch(part -> part.is(Kind.TITLE));
        return alone ? named.get(0) : null;
    }
}
