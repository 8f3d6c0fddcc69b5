package dev.candour.resume.career;

import dev.candour.resume.header.Segment;
import java.util.List;

/** An employer with the time of all roles held there, which stand below: "Acme, 2015 - 2020" over "Clerk, 2015 - 2017". */
final class EmployerSpans {

    private EmployerSpans() {}

    static boolean isOne(Entry entry) {
        return entry.dates() != null
                && entry.dates().range()
                && entry.header().title() == null
                && (entry.header().certainty() == 3 || isHeadingOfItsName(entry) || isNameOverDates(entry));
    }

    /** "### Fennick Bay", whatever that is, says who the employer of the roles in its own sections is. */
    private static boolean isHeadingOfItsName(Entry entry) {
        return entry.isHeading()
                && entry.header().employer() != null
                && entry.header().segments().get(0) == entry.header().employer();
    }

    /** "Fennick Bay" over "2015 - 2020 · 5 yrs", where no print ranks the lines. */
    private static boolean isNameOverDates(Entry entry) {
        List<Segment> segments = entry.header().segments();
        return entry.headerLines().size() == 2
                && entry.header().employer() != null
                && segments.get(0) == entry.header().employer()
                && segments.stream().skip(1).allMatch(part -> part.is(Segment.Kind.NOISE));
    }

    /** "Clerk, part-time (2015 - 2017)" */
    private static boolean isNothingButTitle(Entry role) {
        return role.headerLines().size() == 1
                && !role.headerLines().get(0).hasBullet()
                && role.header().segments().stream()
                        .allMatch(part -> part.is(Segment.Kind.TITLE) || part.is(Segment.Kind.NOISE));
    }

    /**
     * Whether a role stands where one of that employer's can: one that no list knows has them
     * under headings deeper than its own, or on lines that say nothing else.
     */
    static boolean holds(Entry span, Entry role) {
        return span.header().certainty() == 3
                || role.isHeading() && role.level() > span.level()
                || isNameOverDates(span) && !span.isHeading() && isNothingButTitle(role);
    }

    /** "* Clerk (2016 - 2018): what was done" below "Acme Ltd", its department and the time of all, where no title is named. */
    static boolean isRoleIn(Entry role, Entry span) {
        return !span.header().hasTitle()
                && span.header().certainty() == 3
                && !span.hasBullet()
                && role.hasBullet()
                && role.header().hasTitle()
                && role.header().employer() == null
                && role.headerLines()
                        .get(0)
                        .text()
                        .startsWith(role.header().title().text() + " (");
    }

    /** "Remote (2020 - 2022), Leeds (2018 - 2020)" says where the work above was done in which years. */
    static boolean isOnlyPlaces(Entry entry) {
        List<Segment> segments = entry.header().segments();
        return entry.header().title() == null
                && entry.header().employer() == null
                && segments.stream().anyMatch(part -> part.is(Segment.Kind.PLACE))
                && segments.stream().allMatch(part -> part.is(Segment.Kind.PLACE) || part.is(Segment.Kind.NOISE));
    }
}
