package dev.candour.rules.mutation;

import dev.candour.source.Place;

/**
 * One change to a rule.
 *
 * @param at where in the rule file
 * @param was the part of the rule as its author wrote it
 * @param became the same after the change; empty when it was left out
 */
public record Change(ChangeKind kind, Place at, String was, String became) {

    static final String ARROW = " -> ";

    /** As a file of explained survivors writes it. */
    public String key() {
        return became.isEmpty() ? was + ARROW + "nothing" : was + ARROW + became;
    }
}
