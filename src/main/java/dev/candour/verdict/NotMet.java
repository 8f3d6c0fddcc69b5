package dev.candour.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A rule that would have paid and did not, closest first.
 *
 * @param requirement the requirement that it would have paid; null for points beside the requirements
 * @param text why it stayed silent, in words
 */
public record NotMet(@Nullable String requirement, String rule, String source, String text) {}
