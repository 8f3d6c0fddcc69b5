package dev.candour.cli;

import java.util.Locale;

/** The languages that a person can choose. */
enum Language {
    en(Locale.ENGLISH),
    zh(Locale.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
