package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.Times;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * "Elm Bank, 2017 - 2024" over "Head Ostler, 2020 - 2024" and "Ostler, 2017 - 2020": the names below are roles, whether a list knows
 * them or not, where their times fill that of the house.
 */
final class RolesFillingSpan {

    private RolesFillingSpan() {}

    static List<Entry> named(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries);
        for (int i = 0; i < all.size(); i++) {
            Entry span = all.get(i);
            int end = span.header().title() == null && span.header().certainty() == 3 && span.hasRange()
                    ? end(all, i)
                    : i;
            for (int role = i + 1; role < end; role++) {
                Entry entry = all.get(role);
                all.set(role, UnknownRoles.isNameAlone(entry) ? atHouse(entry, span) : entry);
            }
        }
        return all;
    }

    /** Behind the last role within the time of the house; behind the house itself where the roles do not fill it. */
    private static int end(List<Entry> entries, int span) {
        DateRange time = entries.get(span).dates();
        List<DateRange> times = new ArrayList<>();
        int end = span + 1;
        while (time != null && end < entries.size() && isWithin(entries.get(end), time)) {
            times.add(entries.get(end++).dates());
        }
        return time != null && Times.fill(times, time) ? end : span + 1;
    }

    private static boolean isWithin(Entry entry, DateRange time) {
        boolean role = UnknownRoles.isNameAlone(entry)
                || entry.header().hasTitle() && entry.header().employer() == null;
        return role && entry.hasRange() && entry.dates() != null && Times.within(entry.dates(), time);
    }

    private static Entry atHouse(Entry entry, Entry span) {
        Segment name = entry.header().employer();
        return name == null
                ? entry
                : entry.withHeader(new Header(
                        name.as(Kind.TITLE),
                        span.header().employer(),
                        span.header().certainty(),
                        entry.header().segments()));
    }
}
