package dev.candour.profile;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A date as résumés give them: a year, or a year and a month. Reads and prints ISO 8601, as in 2019 or 2019-01. */
public record PartialDate(int year, @Nullable Integer month) implements Comparable<PartialDate> {

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, null);
    }

    /** The first month that the date can mean. */
    public YearMonth first() {
        return YearMonth.of(year, month == null ? 1 : month);
    }

    /** The last month that the date can mean. */
    public YearMonth last() {
        return YearMonth.of(year, month == null ? 12 : month);
    }

    @Override
    public int compareTo(PartialDate other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        String written = year >= 1000 ? String.valueOf(year) : "%04d".formatted(year);
        return month == null ? written : written + (month < 10 ? "-0" : "-") + month;
    }
}
