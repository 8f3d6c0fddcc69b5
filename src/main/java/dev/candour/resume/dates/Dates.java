package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a position as far as they make sense.
 *
 * @param from null when the position is undated
 * @param to null when it lasts, and when it is undated
 */
public record Dates(@Nullable PartialDate from, @Nullable PartialDate to) {

    public static final Dates NONE = new Dates(null, null);

    /** @param warn is told the code of each thing that is odd */
    public static Dates of(
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            boolean current,
            YearMonth asOf,
            Consumer<String> warn) {
        if (from == null || to == null && !current) {
            return NONE;
        }
        if (to != null && to.last().isBefore(from.first())) {
            warn.accept("end-before-start");
            return NONE;
        }
        if (from.first().isAfter(asOf)) {
            warn.accept("dates-after-as-of");
            return NONE;
        }
        if (from.month() == null || to != null && to.month() == null) {
            warn.accept("year-only");
        }
        if (to != null && to.first().isAfter(asOf)) {
            warn.accept("dates-after-as-of");
            return new Dates(from, PartialDate.of(asOf.getYear(), asOf.getMonthValue()));
        }
        return new Dates(from, to);
    }

    public boolean isKnown() {
        return from != null;
    }

    public boolean sameAs(Dates other) {
        return isKnown() && other.isKnown() && near(from, other.from) && near(to, other.to);
    }

    /** The same month or the next one; a date without a month fits every month of its year. */
    private static boolean near(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one.month() == null || other.month() == null) {
            return one.year() == other.year();
        }
        return Math.abs(one.year() * 12 + one.month() - other.year() * 12 - other.month()) <= 1;
    }
}
