package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "As a Ward Nurse" over a list of houses with their times: the title holds for each of them until the next one is given. Only where
 * nothing is told of a house, as tasks would part it from the next.
 */
final class HousesUnderTitle {

    private static final Anchored LEADS = Anchored.ofAnyCase("(?:(?:worked |employed |served )?as an? .*|.*:)");

    private HousesUnderTitle() {}

    static List<Entry> named(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        Segment title = null;
        for (Entry entry : entries) {
            boolean below = title != null && isHouseAlone(entry);
            all.add(below ? titled(entry, title) : entry);
            title = below ? title : leading(entry);
            title = isTold(entry) ? null : title;
        }
        return all;
    }

    private static boolean isHouseAlone(Entry entry) {
        Header header = entry.header();
        return header.title() == null && header.employer() != null && entry.hasRange() && !entry.isHeading();
    }

    private static Entry titled(Entry entry, Segment title) {
        Header header = entry.header();
        return entry.withHeader(new Header(title, header.employer(), header.certainty(), header.segments()));
    }

    /** The title that stands on a line of its own above the house, said to be one of several times. */
    private static @Nullable Segment leading(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        Line first = entry.headerLines().get(0);
        boolean above = title != null
                && employer != null
                && title.span().start() >= first.start()
                && title.span().end() <= first.end()
                && employer.span().start() >= first.end();
        boolean leads = above
                && (LEADS.is(first.text())
                        || first.isHeading()
                                && entry.headerLines().stream().skip(1).noneMatch(Line::isHeading));
        return leads ? title : null;
    }

    private static boolean isTold(Entry entry) {
        return entry.body().stream().anyMatch(line -> !line.isBlank());
    }
}
