package dev.candour.profile;

import dev.candour.profile.Profile.Work;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shortest and the longest time that a position's dates can mean. {@link Period} takes a year without a month as its middle;
 * 2015 to 2017 may have been 14 months (December to January) or 36.
 */
public final class PossiblePeriod {

    private PossiblePeriod() {}

    /** Whether a date of the position has no month, so that its length is an assumption. */
    public static boolean isOpen(Work work) {
        return work.startDate() != null && (hasNoMonth(work.startDate()) || hasNoMonth(work.endDate()));
    }

    private static boolean hasNoMonth(@Nullable PartialDate date) {
        return date != null && date.month() == null;
    }

    /** The shortest; empty when the position is undated or begins later. @param asOf what "present" means */
    public static Optional<Period> shortest(Work work, YearMonth asOf) {
        if (work.startDate() == null) {
            return Optional.empty();
        }
        YearMonth begun = work.startDate().first();
        YearMonth last = work.endDate() == null ? asOf : earlier(soonest(work.endDate(), begun), asOf);
        YearMonth first = work.startDate().last();
        if (first.isAfter(last)) {
            return begun.isAfter(last) ? Optional.empty() : Optional.of(new Period(last, last));
        }
        return Optional.of(new Period(first, last));
    }

    /** A position that ended in the year in which it began ended no sooner than that. */
    private static YearMonth soonest(PartialDate end, YearMonth begun) {
        return end.first().isBefore(begun) && !end.last().isBefore(begun) ? begun : end.first();
    }

    /** The longest; empty when the position is undated or begins later. @param asOf what "present" means */
    public static Optional<Period> longest(Work work, YearMonth asOf) {
        return longest(work.startDate(), work.endDate(), asOf);
    }

    /** @param to null when it lasts */
    public static Optional<Period> longest(@Nullable PartialDate from, @Nullable PartialDate to, YearMonth asOf) {
        if (from == null) {
            return Optional.empty();
        }
        YearMonth last = to == null ? asOf : earlier(to.last(), asOf);
        return from.first().isAfter(last) ? Optional.empty() : Optional.of(new Period(from.first(), last));
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
