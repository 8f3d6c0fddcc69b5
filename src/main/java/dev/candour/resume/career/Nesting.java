package dev.candour.resume.career;

import dev.candour.resume.dates.Times;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts out what stands inside what: projects within a position, and several roles with one employer. */
final class Nesting {
    private static final Anchored OTHER_KIND = Anchored.ofAnyCase(
            "\\b(?:volunteer|freelance|part-time|self-employed|intern|babysitt(?:er|ing)|nanny|dog walk(?:er|ing)|(?:house|pet)[ -]?sitt(?:er|ing)|private tutor)\\b|志愿|兼职|自由职业|实习");

    private static final int SLACK = 2;

    private Nesting() {}

    static List<Entry> resolve(List<Entry> entries, String text) {
        List<Entry> kept = new ArrayList<>();
        Entry span = null;
        for (Entry each : entries) {
            if (!kept.isEmpty() && EmployerSpans.isOnlyPlaces(each)) {
                absorb(kept.get(kept.size() - 1), each);
                continue;
            }
            boolean within = within(each, span) || AtClients.isOne(each, span);
            Entry entry = within && span != null && !DatedTasks.isOne(each)
                    ? AtClients.named(each, span.header().employer())
                    : each;
            span = EmployerSpans.isOne(each) ? each : within || isBelow(each, span) ? span : null;
            Entry parent = parent(entry, kept, text);
            if (parent != null) {
                absorb(parent, entry);
            } else {
                Entry own = entry.withBody(new ArrayList<>(entry.body()));
                kept.add(kept.isEmpty() ? own : EmployerAbove.given(own, kept.get(kept.size() - 1)));
            }
        }
        return withoutEmployerSpans(kept);
    }

    /** What something was done within: the position above, or one of those whose headings stand together above deeper ones. */
    private static @Nullable Entry parent(Entry entry, List<Entry> kept, String text) {
        Entry last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        for (int i = kept.size() - 1; i >= 0 && last != null; i--) {
            Entry above = kept.get(i);
            boolean beside =
                    above == last || above.isHeading() && entry.level() > last.level() && above.level() == last.level();
            if (!beside) {
                return null;
            }
            if (isProject(entry, above) && !BesidePosition.isNamedAlike(entry, above, text)) {
                return above;
            }
        }
        return null;
    }

    /** An item below the heading of the employer, whatever its dates. */
    private static boolean isBelow(Entry entry, @Nullable Entry span) {
        return span != null && span.isHeading() && entry.hasBullet() && !entry.isHeading() && !span.hasBullet();
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

    private static boolean isProject(Entry entry, Entry parent) {
        if (entry.dates() == null || parent.dates() == null) {
            return false;
        }
        if (parent.header().title() == null) {
            return isPartOfEmployer(entry, parent);
        }
        if (EmployerSpans.isRoleIn(entry, parent)
                || BesidePosition.isPlacedAs(entry, parent)
                || BesidePosition.isItemBeside(entry, parent)) {
            return false;
        }
        boolean beside = isOfficeBeside(entry, parent)
                || isWorkOfAnotherKind(entry)
                || isWorkOfAnotherKind(parent)
                        && (BesidePosition.isWhole(entry) || BesidePosition.isRowBeside(entry, parent, 1))
                || entry.header().hasTitle() && BesidePosition.isRowBeside(entry, parent, 2);
        boolean within = Times.within(entry.dates(), parent.dates()) && !beside;
        boolean besideParent = entry.isHeading() && parent.isHeading() && entry.level() <= parent.level();
        boolean untitled =
                !besideParent && !entry.header().hasTitle() && entry.header().certainty() < 3;
        boolean deeper = entry.level() > parent.level()
                        && parent.level() > 0
                        && parent.header().certainty() >= 2
                || entry.hasBullet() && !parent.hasBullet()
                || entry.indent() > parent.indent();
        boolean lesser = entry.header().certainty() < 3
                && parent.header().certainty() == 3
                && !entry.isHeading()
                && !BesidePosition.isRoleBeside(entry, parent)
                && !BesidePosition.isLaidOutAs(entry, parent);
        return within && (untitled || entry.header().certainty() < 3 && (deeper || lesser));
    }

    /** Whoever helps or presides in several places does so in the same years. */
    private static boolean isOfficeBeside(Entry entry, Entry parent) {
        return entry.section().kind() == Section.Kind.VOLUNTEER
                && entry.header().isComplete()
                && entry.hasBullet() == parent.hasBullet()
                && entry.indent() <= parent.indent()
                && entry.level() <= parent.level();
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

    static boolean isWorkOfAnotherKind(Entry entry) {
        return entry.headerLines().stream().anyMatch(line -> OTHER_KIND.isIn(line.text()));
    }

    private static void absorb(Entry parent, Entry inner) {
        parent.body().addAll(inner.headerLines());
        parent.body().addAll(inner.body());
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
