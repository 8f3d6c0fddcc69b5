package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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

    /** Whether two ranges begin and end alike. */
    public static boolean same(DateRange one, DateRange other) {
        return Objects.equals(one.from(), other.from()) && endAlike(one, other);
    }

    private static boolean endAlike(DateRange one, DateRange other) {
        return one.current() == other.current() && Objects.equals(one.to(), other.to());
    }

    /** Whether several ranges, in the order of time or against it, begin and end when one over them does. */
    public static boolean fill(List<DateRange> parts, DateRange all) {
        DateRange first = parts.isEmpty() ? all : parts.get(0);
        DateRange last = parts.isEmpty() ? all : parts.get(parts.size() - 1);
        return parts.size() > 1
                && (endAlike(first, all) && Objects.equals(last.from(), all.from())
                        || endAlike(last, all) && Objects.equals(first.from(), all.from()));
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
