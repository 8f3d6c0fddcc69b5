package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;

/** Whether the dated lines below a position tell of another one held beside it, and of nothing done within it. */
final class BesidePosition {

    private static final int MOST_ROLE_WORDS = 4;

    private BesidePosition() {}

    /** "Tutor (2013 - 2018)", or "Tutor" over its dates, says nothing but a title, as far out as the position above: another role there, no project. */
    static boolean isRoleBeside(Entry entry, Entry parent) {
        Header header = entry.header();
        return header.hasTitle()
                && header.segments().size() == 1
                && WordCount.of(header.segments().get(0).text()) <= MOST_ROLE_WORDS
                && !Script.hasIdeograph(header.segments().get(0).text())
                && (entry.headerLines().size() == 1 || isTitleOverDates(entry))
                && entry.hasBullet() == parent.hasBullet()
                && entry.indent() <= parent.indent();
    }

    /** "1. 测试工程师 2018.07-" and "2. 测试经理 2021.03-" below their house: items of one list, each a title that is known and dates. */
    static boolean isItemBeside(Entry entry, Entry parent) {
        Line last = parent.headerLines().get(parent.headerLines().size() - 1);
        Line item = entry.headerLines().get(0);
        return item.hasBullet()
                && item.bullet() == last.bullet()
                && item.indent() == last.indent()
                && parent.header().employer() != null
                && parent.header().employer().line() < last.index()
                && entry.headerLines().size() == 1
                && entry.header().segments().size() == 1
                && entry.header().segments().get(0).is(Segment.Kind.TITLE)
                && !DatedTasks.isOne(entry);
    }

    private static boolean isTitleOverDates(Entry entry) {
        return entry.headerLines().size() == 2
                && entry.hasRange()
                && !entry.hasBullet()
                && entry.headerLines().stream()
                        .anyMatch(line -> line.text()
                                .equals(entry.header().segments().get(0).text()));
    }

    /** What names a title and an employer in the same places as the position above is one held beside it. */
    static boolean isLaidOutAs(Entry entry, Entry parent) {
        return entry.header().isComplete()
                && isWhole(entry)
                && (entry.headerLines().size() == parent.headerLines().size()
                        || areOnOneLine(entry) && areOnOneLine(parent))
                && entry.hasBullet() == parent.hasBullet()
                && lead(entry) == lead(parent);
    }

    /** "Puller of pints • The Elm" between "Clerk • Oak Ltd" and others: parted by the same sign, and as far out. */
    static boolean isNamedAlike(Entry entry, Entry parent, String text) {
        return areOnOneLine(entry)
                && areOnOneLine(parent)
                && lead(entry) == lead(parent)
                && parent.header().isComplete()
                && !entry.header().employer().is(Segment.Kind.SKILL)
                && !entry.header().title().is(Segment.Kind.SKILL)
                && between(entry, text).equals(between(parent, text));
    }

    private static String between(Entry entry, String text) {
        return SameSign.between(entry.header().title(), entry.header().employer(), text);
    }

    /** "Clerk • Acme": the names stand together, whatever else one of the two positions tells on lines of its own. */
    private static boolean areOnOneLine(Entry entry) {
        Segment title = entry.header().title();
        Segment employer = entry.header().employer();
        return title != null
                && employer != null
                && title.line() == employer.line()
                && !entry.hasBullet()
                && entry.headerLines().get(0).indent() == 0;
    }

    /** What is done within a position is not said to be done in a town of its own, in the same place as the town of the position. */
    static boolean isPlacedAs(Entry entry, Entry parent) {
        Segment employer = entry.header().employer();
        Segment other = parent.header().employer();
        return employer != null
                && other != null
                && place(entry) != Integer.MAX_VALUE
                && place(entry) == place(parent)
                && entry.headerLines().size() == parent.headerLines().size()
                && entry.hasBullet() == parent.hasBullet()
                && entry.headerLines().get(0).strong()
                        == parent.headerLines().get(0).strong();
    }

    /** By how many lines the town stands below the employer. */
    private static int place(Entry entry) {
        Segment employer = entry.header().employer();
        return entry.header().segments().stream()
                .filter(segment -> segment.is(Segment.Kind.PLACE))
                .mapToInt(segment -> employer == null ? Integer.MAX_VALUE : segment.line() - employer.line())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** A row of the same table that names an employer too. */
    static boolean isRowBeside(Entry entry, Entry parent, int least) {
        long gaps = gaps(entry);
        return gaps >= least
                && gaps == gaps(parent)
                && entry.header().employer() != null
                && entry.hasBullet() == parent.hasBullet()
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
    static boolean isWhole(Entry entry) {
        Segment employer = entry.header().employer();
        return entry.header().isComplete() && employer != null && !Script.hasIdeograph(employer.text());
    }
}
