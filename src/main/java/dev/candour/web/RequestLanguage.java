package dev.candour.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language of an answer: the first of Chinese and English that the request prefers. */
final class RequestLanguage {

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
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? otherwise
                : preferred(request).orElse(otherwise);
    }

    static Locale of(HttpServletRequest request) {
        return preferred(request).orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }
}
