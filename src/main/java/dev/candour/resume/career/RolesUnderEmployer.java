package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Segments;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "### Acme Ltd" over "#### Clerk - Night desk" and "#### Usher - Main hall": what stands beside a title in such a heading is no
 * employer, for the heading over it names one and nothing else. The heading counts for roles that name no employer whatever stands
 * between, such as the address of the house.
 */
final class RolesUnderEmployer {

    private static final int LONGEST = 60;
    /** Roles of one employer, each with a heading; more would cost time in a hostile document. */
    private static final int MOST_BESIDE = 8;

    /** A heading with one of these gathers positions of several employers. */
    private static final Anchored GATHERING = Anchored.ofAnyCase(
            "\\b(?:jobs?|roles?|positions?|experiences?|employment|work|history|projects?|internships?|careers?|industry|academic|academia|teaching|research|other|earlier|early|previous|current|past|selected|freelance|consulting|volunteer(?:ing)?|appointments?|activities)\\b|经历|经验|工作|实习|项目|兼职|其他");

    private final Lexicon lexicon;
    private final String text;

    RolesUnderEmployer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    Entry named(Entry entry) {
        Header header = entry.header();
        if (!header.hasTitle()) {
            return entry;
        }
        if (!entry.isHeading()) {
            return header.employer() == null ? under(entry, nearest(entry)) : entry;
        }
        boolean beside = header.certainty() == 2 && isOneLine(header);
        Segment over = beside || header.employer() == null ? employerOver(entry) : null;
        boolean called = over != null && over.is(Kind.ORGANIZATION);
        return over == null || beside && !called
                ? entry
                : entry.withHeader(new Header(header.title(), over, called ? 3 : 2, header.segments()));
    }

    /** "### Acme Ltd" over "* Clerk" and "2019 - 2020", and over "* Usher" below it: what is called a company, or a deeper heading over items. */
    private Entry under(Entry entry, @Nullable Line heading) {
        Segment over = heading == null ? null : only(heading);
        boolean called = over != null && over.is(Kind.ORGANIZATION);
        boolean deeper = heading != null && heading.level() > entry.section().level();
        return over != null && (called || entry.hasBullet() && deeper)
                ? entry.withHeader(new Header(
                        entry.header().title(),
                        over,
                        called ? 3 : 2,
                        entry.header().segments()))
                : entry;
    }

    private static @Nullable Line nearest(Entry entry) {
        List<Line> lines = entry.section().lines();
        for (int i = entry.headerLines().get(0).in(lines) - 1; i >= 0; i--) {
            if (lines.get(i).isHeading()) {
                return isBelowDates(lines, i) ? null : lines.get(i);
            }
        }
        return null;
    }

    /** Dates right above a heading are those of what it names. */
    private static boolean isBelowDates(List<Line> lines, int heading) {
        int above = heading - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above >= 0 && DateRanges.of(lines.get(above).text()).stream().anyMatch(DateRange::range);
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
        Line over = headingOver(entry);
        return over == null ? null : only(over);
    }

    /** What a heading names, when that is all; null otherwise. */
    private @Nullable Segment only(Line heading) {
        List<Segment> named = Segments.of(lexicon, text, heading.span(), heading.index());
        boolean alone = !named.isEmpty()
                && (named.get(0).is(Kind.ORGANIZATION) || isName(named.get(0)))
                && named.size() <= 2
                && named.stream().noneMatch(part -> part.is(Kind.TITLE));
        return alone ? named.get(0) : null;
    }

    /** The nearest of a higher rank, or of the same one that is called a company and dates nothing itself. */
    private @Nullable Line headingOver(Entry entry) {
        List<Line> lines = entry.section().lines();
        int rank = entry.rank();
        int beside = 0;
        for (int i = entry.headerLines().get(0).in(lines) - 1; i >= 0; i--) {
            Line line = lines.get(i);
            boolean alike = line.isHeading() && line.level() == rank && beside++ < MOST_BESIDE;
            if (line.isHeading() && line.level() < rank
                    || alike && isCompanyAlone(line) && !isOfOwnPosition(lines, i)) {
                return line;
            }
        }
        return null;
    }

    /** "### Acme Ltd" over "Role: Clerk" and its dates: that house has said who worked there, and when. */
    private boolean isOfOwnPosition(List<Line> lines, int heading) {
        boolean title = false;
        boolean dates = false;
        for (int i = heading + 1;
                i < lines.size() && !lines.get(i).isHeading() && !lines.get(i).hasBullet();
                i++) {
            Line line = lines.get(i);
            boolean named = !line.isBlank() && line.text().length() <= LONGEST;
            title |= named && Segments.name(Segments.of(lexicon, text, line.span(), line.index()), Kind.TITLE);
            dates |= named && DateRanges.of(line.text()).stream().anyMatch(DateRange::range);
        }
        return title && dates;
    }

    private boolean isCompanyAlone(Line heading) {
        Segment only = DateRanges.of(heading.text()).isEmpty() ? only(heading) : null;
        return only != null && only.is(Kind.ORGANIZATION);
    }

    private static boolean isName(Segment part) {
        return part.is(Kind.OTHER)
                && part.text().length() <= LONGEST
                && Suits.isName(part.bare())
                && !gathers(part.text());
    }

    /** Whether a heading has positions of several employers below it. */
    static boolean gathers(String heading) {
        return GATHERING.isIn(heading);
    }
}
