package dev.candour.web;

import java.util.Locale;

/** The language of an answer: Chinese when the request prefers it, else English. */
final class RequestLanguage {

    private RequestLanguage() {}

    static Locale of(Locale wanted) {
        return wanted.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    }
}
