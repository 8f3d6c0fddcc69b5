package dev.candour.verdict;

/**
 * Something that the verdict could not judge.
 *
 * @param requirement the requirement's name
 * @param text why, in words
 */
public record Unassessed(String requirement, String text) {}
