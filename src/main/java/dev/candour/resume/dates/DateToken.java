package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A single date in the text.
 *
 * @param first the month or year that it means as a start; null when it is unreadable, as in 202X
 * @param last the same as an end: a season and a quarter end later than they start
 * @param month the month of a date that leaves the year to its partner, as in "Jan - Mar 2020"; else 0
 */
public record DateToken(
        int start,
        int end,
        @Nullable PartialDate first,
        @Nullable PartialDate last,
        int month) {

    static DateToken of(int start, int end, PartialDate date) {
        return new DateToken(start, end, date, date, 0);
    }

    public boolean lacksYear() {
        return month > 0;
    }

    DateToken inYear(int year) {
        return of(start, end, PartialDate.of(year, month));
    }
}
