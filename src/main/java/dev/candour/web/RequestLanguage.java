package dev.candour.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language of an answer: the first of Chinese and English that the request prefers. */
final class RequestLanguage {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private RequestLanguage() {}

    /** @param lang what a parameter says; it has the last word @param otherwise when the request knows neither language */
    static Locale of(@Nullable String lang, HttpServletRequest request, Locale otherwise) {
        if (lang != null) {
            return switch (lang) {
                case "en" -> Locale.ENGLISH;
                case "zh" -> Locale.CHINESE;
                default ->
                    throw BadRequest.of("unknown-value", Map.of("field", "lang", "value", lang, "allowed", "en, zh"));
            };
        }
        return preferred(request).orElse(otherwise);
    }

    static Locale of(HttpServletRequest request) {
        return preferred(request).orElse(Locale.ENGLISH);
    }

    /** Tells the client, and whoever keeps answers on the way, which language it is and what it depends on. */
    static void tell(Locale language, HttpHeaders headers) {
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        return new AcceptedLanguages(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE))).best(SPOKEN);
    }
}
