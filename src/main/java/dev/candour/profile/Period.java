package dev.candour.profile;

import dev.candour.profile.Profile.Work;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The months of a position, both ends included: 2019-01 to 2021-05 are 29 months.
 *
 * <p>A date without a month is taken as the middle of its year, so that 2015 to 2017 counts 24 months, neither 36 nor
 * 13; 2018 alone counts six months, April to September.
 */
public record Period(YearMonth first, YearMonth last) {

    /** The months of a position up to a month; empty when the position is undated or begins later. */
    public static Optional<Period> of(Work work, YearMonth asOf) {
        return of(work.startDate(), work.endDate(), asOf);
    }

    /** @param to null when it lasts */
    public static Optional<Period> of(@Nullable PartialDate from, @Nullable PartialDate to, YearMonth asOf) {
        if (from == null) {
            return Optional.empty();
        }
        YearMonth last = to == null ? asOf : earlier(middle(to, 6), asOf);
        YearMonth first = middle(from, 7);
        if (first.isAfter(last)) {
            return within(from, to, asOf);
        }
        return Optional.of(new Period(first, last));
    }

    /** Both ends in one year, of which one or both lack the month. */
    private static Optional<Period> within(PartialDate from, @Nullable PartialDate to, YearMonth asOf) {
        boolean yearOnly = from.month() == null && to != null && to.month() == null && from.year() == to.year();
        YearMonth last = yearOnly ? YearMonth.of(from.year(), 9) : to == null ? asOf : to.last();
        YearMonth end = earlier(last, asOf);
        YearMonth spring = YearMonth.of(from.year(), 4);
        YearMonth first = yearOnly && !spring.isAfter(end) ? spring : from.first();
        return first.isAfter(end) ? Optional.empty() : Optional.of(new Period(first, end));
    }

    private static YearMonth middle(PartialDate date, int month) {
        Integer known = date.month();
        return YearMonth.of(date.year(), known == null ? month : known);
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    public int months() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    /** The number of months that at least one period covers. */
    public static int union(Collection<Period> periods) {
        List<Period> sorted =
                periods.stream().sorted(Comparator.comparing(Period::first)).toList();
        int months = 0;
        YearMonth free = null;
        for (Period period : sorted) {
            YearMonth from = free == null || period.first().isAfter(free) ? period.first() : free;
            if (!from.isAfter(period.last())) {
                months += new Period(from, period.last()).months();
                free = period.last().plusMonths(1);
            }
        }
        return months;
    }
}
