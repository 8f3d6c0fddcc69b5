package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * A language that the profile lists.
 *
 * @param name English name
 * @param level A1, A2, B1, B2, C1, C2 or native; null when the profile does not say
 */
public record SpokenLanguage(
        String name,

        @OneOf({"A1", "A2", "B1", "B2", "C1", "C2", "native"}) @Nullable
        String level) implements Fact {}
