package dev.candour.rules.mutation;

import java.util.Locale;

/** What is changed; each kind is noticed by another kind of case. */
public enum ChangeKind {
    /** A bound, a factor, or points. */
    NUMBER,
    COMPARISON,
    /** Yes for no. */
    FLAG,
    /** Another text of a closed list. */
    VALUE,
    /** A choice of {@code in ( ... )} more or less. */
    CHOICE,
    /** {@code not} put in or left out. */
    NEGATION,
    /** + - * / */
    OPERATOR,
    /** A condition left out. */
    CONDITION,
    /** A condition left out that ties two facts together. */
    JOIN,
    /** A fact left out. */
    FACT,
    VERB,
    /** A part of a requirement paid in full. */
    SHARE,
    /** Another value shown in the text. */
    PLACE,
    /** A line after {@code then} left out. */
    ACTION;

    /** As it stands in the bundle and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
