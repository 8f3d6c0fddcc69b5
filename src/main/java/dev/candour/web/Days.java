package dev.candour.web;

import dev.candour.text.Day;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day that "present" means in a request. */
final class Days {

    private Days() {}

    static LocalDate read(@Nullable String asOf, Clock clock) {
        return asOf == null
                ? LocalDate.now(clock)
                : Day.read(asOf).orElseThrow(() -> BadRequest.of("not-a-day", Map.of("field", "as-of", "value", asOf)));
    }
}
