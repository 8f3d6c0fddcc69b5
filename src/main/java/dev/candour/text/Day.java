package dev.candour.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as people write it for machines, as in 2026-11-20. */
public final class Day {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;

    private Day() {}

    /** Empty when it is no day, or none in which a candidate of ours could be screened. */
    public static Optional<LocalDate> read(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
