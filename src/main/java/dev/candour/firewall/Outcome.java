package dev.candour.firewall;

import org.jspecify.annotations.Nullable;

/**
 * What became of one résumé's verdicts when one attribute was swapped.
 *
 * @param attribute as {@code swaps.yaml} calls it
 * @param swaps how many values were tried; 0 when the attribute has no place in the document
 * @param verdicts how many verdicts were compared
 * @param difference the first that was found; null when all bytes were the same
 */
public record Outcome(
        String resume,
        String attribute,
        int swaps,
        int verdicts,
        @Nullable Difference difference) {

    /** @param before the first line of the verdict that differs, and @param after what it is with the other value */
    public record Difference(String job, String before, String after) {}
}
