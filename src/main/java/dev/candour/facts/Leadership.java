package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * That the candidate led people.
 *
 * @param teamSize the largest team, in people; null when the profile does not say
 */
public record Leadership(@Nullable Integer teamSize) implements Fact {}
