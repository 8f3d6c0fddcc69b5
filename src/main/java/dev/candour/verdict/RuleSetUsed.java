package dev.candour.verdict;

/**
 * The rules that made a verdict.
 *
 * @param version SHA-256 over the rule set's files, in hexadecimal
 * @param rules number of rules
 */
public record RuleSetUsed(String name, String version, int rules) {}
