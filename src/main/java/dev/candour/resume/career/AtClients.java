package dev.candour.resume.career;

import dev.candour.resume.dates.Times;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import org.jspecify.annotations.Nullable;

/** "### Acme Consulting (2014 - 2019)" over "#### Trainer - Oak Bank": whoever is sent to a customer is employed by the house above. */
final class AtClients {

    private AtClients() {}

    /** A role in the time of a house, both in headings, whose own line names another house. */
    static boolean isOne(Entry entry, @Nullable Entry span) {
        return span != null
                && EmployerSpans.isOne(span)
                && span.header().certainty() == 3
                && isBelow(entry, span.rank())
                && (entry.dates() == null || Times.within(entry.dates(), span.dates()));
    }

    /** An undated one below a position whose house stands in a higher heading with its time. */
    static @Nullable Entry undated(Entry entry, Entry above) {
        Segment employer = above.header().employer();
        int rank = employer == null ? 0 : rankOf(above, employer.line());
        boolean sent = entry.dates() == null
                && above.hasRange()
                && above.header().certainty() == 3
                && above.level() > rank
                && isBelow(entry, rank)
                && entry.level() == above.level();
        return sent ? named(entry, employer).withDates(above.dates()) : null;
    }

    static Entry named(Entry entry, @Nullable Segment employer) {
        Header header = entry.header();
        return entry.withHeader(new Header(header.title(), employer, 3, header.segments()));
    }

    private static int rankOf(Entry above, int line) {
        return above.headerLines().stream()
                .filter(each -> each.index() == line)
                .mapToInt(Line::level)
                .findFirst()
                .orElse(0);
    }

    private static boolean isBelow(Entry entry, int rank) {
        Segment title = entry.header().title();
        Segment client = entry.header().employer();
        return rank > 0
                && entry.isHeading()
                && entry.rank() > rank
                && entry.header().isComplete()
                && title != null
                && client != null
                && title.line() == client.line()
                && title.span().start() < client.span().start();
    }
}
