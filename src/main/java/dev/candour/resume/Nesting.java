package dev.candour.resume;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts out what stands inside what: projects within a position, and several roles with one employer. */
final class Nesting {
    private static final Anchored OTHER_KIND = Anchored.ofAnyCase(
            "\\b(?:volunteer|freelance|part-time|self-employed|intern|babysitt(?:er|ing)|nanny|dog walk(?:er|ing)|(?:house|pet)[ -]?sitt(?:er|ing)|private tutor)\\b|志愿|兼职|自由职业|实习");

    private static final Anchored NAMED = Anchored.of(
            "(?:[Dd]irector|[Ff]ounder|[Oo]wner|[Pp]resident|CEO|[Pp]rincipal) of (?:the )?(?=\\p{Lu}{3,} \\p{Lu})");

    private static final int MOST_ROLE_WORDS = 4;
    private static final int SLACK = 2;
    private static final Anchored OWN = Anchored.ofAnyCase("自由职业|自由職業|独立开发者|個體|个体|接案|freelance|self-employed");

    private Nesting() {}

    static List<Entry> resolve(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        Entry span = null;
        for (Entry each : entries) {
            if (!kept.isEmpty() && EmployerSpans.isOnlyPlaces(each)) {
                absorb(kept.get(kept.size() - 1), each);
                continue;
            }
            boolean within = within(each, span);
            Entry entry = within && span != null && !DatedTasks.isOne(each) ? atEmployer(each, span) : each;
            span = EmployerSpans.isOne(each) ? each : within || isBelow(each, span) ? span : null;
            Entry parent = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (parent != null && isProject(entry, parent)) {
                absorb(parent, entry);
            } else {
                Entry own = entry.withBody(new ArrayList<>(entry.body()));
                kept.add(parent == null ? own : inheriting(own, kept));
            }
        }
        return withoutEmployerSpans(kept);
    }

    /** An item below the heading of the employer, whatever its dates. */
    private static boolean isBelow(Entry entry, @Nullable Entry span) {
        return span != null && span.isHeading() && isBulleted(entry) && !entry.isHeading() && !isBulleted(span);
    }

    /** A role within that time whose line names a part of the employer at most. */
    private static boolean within(Entry entry, @Nullable Entry span) {
        return span != null
                && span.dates() != null
                && entry.dates() != null
                && entry.header().hasTitle()
                && entry.header().certainty() < 3
                && EmployerSpans.holds(span, entry)
                && Times.within(entry.dates(), span.dates());
    }

    private static Entry atEmployer(Entry entry, Entry span) {
        Header header = entry.header();
        return entry.withHeader(new Header(header.title(), span.header().employer(), 3, header.segments()));
    }

    private static boolean isProject(Entry entry, Entry parent) {
        if (entry.dates() == null || parent.dates() == null) {
            return false;
        }
        if (parent.header().title() == null) {
            return isPartOfEmployer(entry, parent);
        }
        boolean beside = isWorkOfAnotherKind(entry)
                || isWorkOfAnotherKind(parent) && (isWhole(entry) || isRowBeside(entry, parent, 1))
                || entry.header().hasTitle() && isRowBeside(entry, parent, 2);
        boolean within = Times.within(entry.dates(), parent.dates()) && !beside;
        boolean besideParent = entry.isHeading() && parent.isHeading() && entry.level() <= parent.level();
        boolean untitled =
                !besideParent && !entry.header().hasTitle() && entry.header().certainty() < 3;
        boolean deeper = entry.level() > parent.level()
                        && parent.level() > 0
                        && parent.header().certainty() >= 2
                || isBulleted(entry) && !isBulleted(parent)
                || indent(entry) > indent(parent);
        boolean lesser = entry.header().certainty() < 3
                && parent.header().certainty() == 3
                && !entry.isHeading()
                && !isRoleBeside(entry, parent)
                && !isLaidOutAs(entry, parent);
        return within && (untitled || entry.header().certainty() < 3 && (deeper || lesser));
    }

    /** Below the heading of an employer without a title, what names no title either is something done there. */
    private static boolean isPartOfEmployer(Entry entry, Entry parent) {
        Segment employer = parent.header().employer();
        boolean below = parent.isHeading() && (entry.level() > parent.level() || !entry.isHeading());
        return below
                && employer != null
                && Script.hasIdeograph(employer.text())
                && (!entry.header().hasTitle() || DatedTasks.isOne(entry))
                && entry.header().certainty() < 3
                && !isWorkOfAnotherKind(entry)
                && Times.nearlyWithin(entry.dates(), parent.dates(), SLACK);
    }

    /** "Tutor (2013 - 2018)" says nothing but a title, as far out as the position above: another role there, no project. */
    private static boolean isRoleBeside(Entry entry, Entry parent) {
        Header header = entry.header();
        return header.hasTitle()
                && header.segments().size() == 1
                && WordCount.of(header.segments().get(0).text()) <= MOST_ROLE_WORDS
                && !Script.hasIdeograph(header.segments().get(0).text())
                && entry.headerLines().size() == 1
                && isBulleted(entry) == isBulleted(parent)
                && indent(entry) <= indent(parent);
    }

    /** What names a title and an employer in the same places as the position above is one held beside it. */
    private static boolean isLaidOutAs(Entry entry, Entry parent) {
        return entry.header().isComplete()
                && isWhole(entry)
                && entry.headerLines().size() == parent.headerLines().size()
                && isBulleted(entry) == isBulleted(parent)
                && lead(entry) == lead(parent);
    }

    /** A row of the same table that names an employer too. */
    private static boolean isRowBeside(Entry entry, Entry parent, int least) {
        long gaps = gaps(entry);
        return gaps >= least
                && gaps == gaps(parent)
                && entry.header().employer() != null
                && isBulleted(entry) == isBulleted(parent)
                && entry.level() == parent.level();
    }

    private static long gaps(Entry entry) {
        return entry.headerLines().get(0).text().chars().filter(c -> c == '\t').count();
    }

    /** By how many lines the employer stands below the title; behind it on the same line it counts as half a line. */
    private static int lead(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        return title == null || employer == null
                ? Integer.MAX_VALUE
                : 2 * (employer.line() - title.line())
                        + Integer.signum(employer.span().start() - title.span().start());
    }

    /** Beside years of freelancing, what names its own employer and title is a position. */
    private static boolean isWhole(Entry entry) {
        Segment employer = entry.header().employer();
        return entry.header().isComplete() && employer != null && !Script.hasIdeograph(employer.text());
    }

    private static boolean isWorkOfAnotherKind(Entry entry) {
        return entry.headerLines().stream().anyMatch(line -> OTHER_KIND.isIn(line.text()));
    }

    private static boolean isBulleted(Entry entry) {
        return entry.headerLines().get(0).hasBullet();
    }

    private static int indent(Entry entry) {
        return entry.headerLines().get(0).indent();
    }

    private static void absorb(Entry parent, Entry inner) {
        parent.body().addAll(inner.headerLines());
        parent.body().addAll(inner.body());
    }

    /** A role without an employer belongs to the employer above it. */
    private static Entry inheriting(Entry entry, List<Entry> kept) {
        Entry above = kept.get(kept.size() - 1);
        Segment employer = above.header().employer();
        if (entry.header().certainty() > 0
                || !entry.header().hasTitle()
                || employer == null
                || isWorkOfAnotherKind(entry)
                || namesItsOwn(entry)
                || saysMore(entry) && isOnOneLine(above)
                || OWN.isIn(employer.text())
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

    /** "Au pair, a family in Lyon": what else stands beside the title may be the employer, whoever that is. */
    private static boolean saysMore(Entry entry) {
        return entry.header().segments().stream().anyMatch(part -> part.is(Segment.Kind.OTHER));
    }

    private static boolean isOnOneLine(Entry above) {
        Segment title = above.header().title();
        Segment employer = above.header().employer();
        return title != null && employer != null && title.line() == employer.line();
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

    /** An employer's whole span above its dated roles is no position of its own. */
    private static List<Entry> withoutEmployerSpans(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Entry next = i + 1 < entries.size() ? entries.get(i + 1) : null;
            if (!spansRoles(entry, next)) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private static boolean spansRoles(Entry entry, @Nullable Entry next) {
        return next != null
                && !entry.header().hasTitle()
                && entry.header().employer() != null
                && entry.header().employer() == next.header().employer()
                && (entry.dates() == null || next.dates() != null && Times.within(next.dates(), entry.dates()));
    }
}
