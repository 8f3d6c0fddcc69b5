package dev.candour.rules.language;

/** What kind of value a field holds. */
public enum Kind {
    NUMBER,
    TEXT,
    FLAG,
    LIST
}
