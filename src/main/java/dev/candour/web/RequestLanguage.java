package dev.candour.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of an answer: the first of Chinese and English that the request prefers. */
final class RequestLanguage {

    private RequestLanguage() {}

    static Locale of(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("zh"::equals)
                .map(language -> Locale.CHINESE)
                .orElse(Locale.ENGLISH);
    }
}
