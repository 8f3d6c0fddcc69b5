package dev.candour.verdict;

/**
 * A requirement that is not fully met although the profile shows something for it, and by how much.
 *
 * @param requirement the requirement's name
 * @param field what falls short, as in {@code years}
 * @param found what the profile shows
 * @param needed what the rule that comes closest to paying it wants
 * @param text all of it in words
 */
public record NearMiss(String requirement, String field, Object found, Object needed, String text) {}
