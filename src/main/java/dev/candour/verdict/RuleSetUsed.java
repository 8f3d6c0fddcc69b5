package dev.candour.verdict;

/**
 * The rules that made a verdict.
 *
 * @param version SHA-256 over the rule set's files, in hexadecimal
 * @param rules number of rules
 * @param owner who answers for the rules, as {@code ruleset.yaml} says
 */
public record RuleSetUsed(String name, String version, int rules, String owner) {

    private static final int SHORT = 12;

    /** Enough of the version to find it again. */
    public String shortVersion() {
        return version.substring(0, Math.min(SHORT, version.length()));
    }
}
