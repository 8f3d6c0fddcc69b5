package dev.candour.screening;

import dev.candour.profile.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Months and years as the rules count them. */
final class Months {

    private Months() {}

    static @Nullable Double years(@Nullable Integer months) {
        return months == null ? null : months / 12.0;
    }

    /** Years from a month to today, 0 when it is this month. */
    static @Nullable Double yearsSince(@Nullable PartialDate month, LocalDate asOf) {
        if (month == null) {
            return null;
        }
        long months = ChronoUnit.MONTHS.between(month.last(), YearMonth.from(asOf));
        return Math.max(0, months) / 12.0;
    }

    /**
     * A number of months that may be too low, because some of the profile has no dates: known when it is enough all the
     * same, else unknown.
     */
    static @Nullable Double yearsIfCertain(@Nullable Integer months, boolean mayBeMore, double needed) {
        Double years = years(months);
        return years != null && mayBeMore && years < needed ? null : years;
    }
}
