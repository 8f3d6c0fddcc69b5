package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Which times of a career lie within which others. */
public final class Times {

    private Times() {}

    public static boolean within(DateRange inner, DateRange outer) {
        if (!inner.isReadable() || !outer.isReadable() || inner.from() == null || outer.from() == null) {
            return false;
        }
        return !inner.from().last().isBefore(outer.from().first())
                && !end(inner).isBefore(inner.from().first())
                && (outer.to() == null || inner.to() != null && endsBy(inner.to(), outer.to()));
    }

    /** What ends in 2015 may have ended in July of that year. */
    private static boolean endsBy(PartialDate inner, PartialDate outer) {
        return !(inner.month() == null ? inner.first() : inner.last()).isAfter(outer.last());
    }

    /** What people remember of the months of a project is not exact. */
    public static boolean nearlyWithin(@Nullable DateRange inner, @Nullable DateRange outer, int slack) {
        return inner != null
                && outer != null
                && inner.isReadable()
                && outer.isReadable()
                && inner.from() != null
                && outer.from() != null
                && !inner.from().last().isBefore(outer.from().first().minusMonths(slack))
                && !end(inner).isAfter(end(outer).plusMonths(slack));
    }

    /** Whole years between the end of one and the beginning of another; 0 when they touch, or one has no dates. */
    public static long yearsApart(@Nullable DateRange one, @Nullable DateRange other) {
        if (one == null || other == null || one.from() == null || other.from() == null) {
            return 0;
        }
        boolean first = one.from().first().isBefore(other.from().first());
        DateRange earlier = first ? one : other;
        DateRange later = first ? other : one;
        return earlier.to() == null
                ? 0
                : Math.max(
                        0,
                        ChronoUnit.YEARS.between(
                                earlier.to().last(), later.from().first()));
    }

    private static YearMonth end(DateRange range) {
        return range.to() == null ? YearMonth.of(9999, 12) : range.to().last();
    }
}
