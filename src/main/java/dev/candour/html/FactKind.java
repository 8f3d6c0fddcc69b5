package dev.candour.html;

import java.util.Locale;

/** What a fact is about; each kind has a colour, a letter and a line of its own on the page. */
enum FactKind {
    NAME,
    CONTACT,
    EMPLOYER,
    TITLE,
    DATES,
    EDUCATION,
    SKILL,
    LANGUAGE,
    CERTIFICATE,
    TEAM,
    STATED,
    /** The lines of a position as a whole: a band beside them instead of a mark. */
    POSITION;

    /** As the style sheet and the words' keys write it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isBand() {
        return this == POSITION;
    }
}
