package dev.candour.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day that "present" means in a request. */
final class Days {

    private Days() {}

    static LocalDate read(@Nullable String asOf, Clock clock) {
        try {
            return asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeParseException wrong) {
            throw BadRequest.of("not-a-day", Map.of("field", "as-of", "value", asOf));
        }
    }
}
