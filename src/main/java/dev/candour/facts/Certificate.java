package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * A certificate that the profile lists.
 *
 * @param issuer who issued it; null when the profile does not say
 */
public record Certificate(String name, @Nullable String issuer) implements Fact {}
