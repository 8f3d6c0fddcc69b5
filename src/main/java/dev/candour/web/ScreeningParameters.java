package dev.candour.web;

import dev.candour.screening.Explain;
import dev.candour.screening.ScreeningOptions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to screen, from the query and the headers of a request. */
final class ScreeningParameters {

    private ScreeningParameters() {}

    /** @param otherwise how much is explained when the request does not say */
    static ScreeningOptions read(
            @Nullable String explain,
            Explain otherwise,
            @Nullable String asOf,
            Clock clock,
            HttpServletRequest request) {
        Explain level = explain == null ? otherwise : level(explain);
        return new ScreeningOptions(Days.read(asOf, clock), RequestLanguage.of(request), level);
    }

    private static Explain level(String written) {
        return Arrays.stream(Explain.values())
                .filter(one -> one.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> BadRequest.of(
                        "unknown-value",
                        Map.of("field", "explain", "value", written, "allowed", "reasons, why-not, full")));
    }
}
