package dev.candour.resume.career;

import dev.candour.resume.dates.Times;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import org.jspecify.annotations.Nullable;

/** Gives a role that names no employer the one of the position above it. */
final class EmployerAbove {

    private static final Anchored NAMED = Anchored.of(
            "(?:[Dd]irector|[Ff]ounder|[Oo]wner|[Pp]resident|CEO|[Pp]rincipal) of (?:the )?(?=\\p{Lu}{3,} \\p{Lu})");

    private static final Anchored OWN = Anchored.ofAnyCase("自由职业|自由職業|独立开发者|個體|个体|接案|freelance|self-employed");

    private static final Anchored INDEPENDENT =
            Anchored.ofAnyCase("(?:independent|freelance|self-employed) (?!living|study|learning|school)");

    /** Who comes back after years is told where to: one line that names its employer says nothing for a role long before. */
    private static final int MOST_YEARS = 2;

    private EmployerAbove() {}

    /** A role without an employer belongs to the employer above it. */
    static Entry given(Entry entry, Entry above) {
        Segment employer = above.header().employer();
        Entry sent = AtClients.undated(entry, above);
        if (sent != null) {
            return sent;
        }
        if (entry.header().certainty() > 0
                || !entry.header().hasTitle()
                || employer == null
                || Nesting.isWorkOfAnotherKind(entry)
                || namesItsOwn(entry)
                || isGlued(above)
                || SchoolProjects.isOne(above)
                || isOnOneLine(above) && (saysMore(entry) || isAtAnotherTime(entry, above))
                || OWN.isIn(employer.text())
                || isOnesOwn(entry.header().title())
                || standsBeside(entry, above, employer)) {
            return entry;
        }
        Header header = entry.header();
        Segment nearer = headingBetween(above, employer);
        return entry.withHeader(
                nearer == null
                        ? new Header(header.title(), employer, above.header().certainty(), header.segments())
                        : new Header(header.title(), nearer, 1, header.segments()));
    }

    /** "Independent Developer (Tide Tables)" works for no house above. */
    private static boolean isOnesOwn(@Nullable Segment title) {
        return title != null && INDEPENDENT.opens(title.text());
    }

    /** "Au pair, a family in Lyon": what else stands beside the title may be the employer, whoever that is. */
    private static boolean saysMore(Entry entry) {
        return entry.header().segments().stream().anyMatch(part -> part.is(Segment.Kind.OTHER));
    }

    /** Long before or behind, or all the time and longer: nobody is a clerk of a house before, while and after being its president. */
    private static boolean isAtAnotherTime(Entry entry, Entry above) {
        boolean around = entry.dates() != null
                && above.dates() != null
                && Times.within(above.dates(), entry.dates())
                && !Times.within(entry.dates(), above.dates());
        return around || Times.yearsApart(entry.dates(), above.dates()) > MOST_YEARS;
    }

    private static boolean isOnOneLine(Entry above) {
        Segment title = above.header().title();
        Segment employer = above.header().employer();
        return title != null && employer != null && title.line() == employer.line();
    }

    /** "Marlow College Kitchen Assistant": where a line tells both in one breath, so may those below it. */
    private static boolean isGlued(Entry above) {
        Segment title = above.header().title();
        Segment employer = above.header().employer();
        return isOnOneLine(above)
                && title != null
                && employer != null
                && title.span().start() == employer.span().end() + 1;
    }

    /** "Director of DIF Fennwick": the name in the title is no department of the employer above. */
    private static boolean namesItsOwn(Entry entry) {
        Segment title = entry.header().title();
        return title != null && NAMED.isIn(title.text());
    }

    /** A heading below the employer above and of its rank, which no title block took, names another one. */
    private static @Nullable Segment headingBetween(Entry above, Segment employer) {
        int rank = above.headerLines().stream()
                .filter(line -> line.index() == employer.line())
                .mapToInt(Line::level)
                .findFirst()
                .orElse(0);
        return above.body().stream()
                .filter(line -> rank > 0 && line.level() == rank)
                .reduce((first, second) -> second)
                .map(line -> new Segment(Segment.Kind.OTHER, line.span(), line.text(), line.text(), line.index()))
                .orElse(null);
    }

    /** A heading of the same level as the one that names the employer, or that names a title over it, begins something else. */
    private static boolean standsBeside(Entry entry, Entry above, Segment employer) {
        boolean named = above.headerLines().stream()
                .anyMatch(line -> line.index() == employer.line() && line.level() >= entry.rank());
        Segment title = above.header().title();
        boolean belowTitle = title != null && title.line() < employer.line() && entry.level() <= above.level();
        return entry.isHeading() && (named || belowTitle);
    }
}
