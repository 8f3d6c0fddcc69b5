package dev.candour.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What would settle a requirement that the profile leaves open: what is missing, and where either answer leads.
 *
 * @param requirement the requirement's name
 * @param label the name in the reader's language
 * @param missing what the profile does not say, in words
 * @param ifMet what follows from the smallest answer that meets it in full; null when no single answer does
 * @param ifNot what follows when the profile says plainly that it is not so; null where a profile cannot say that
 */
public record Settle(
        String requirement,
        String label,
        String missing,
        @Nullable Answer ifMet,
        @Nullable Answer ifNot) {

    /**
     * An answer and the verdict on the profile that gives it, proved by screening that profile.
     *
     * @param says the answer, in words
     * @param step the same as data; null when the answer is no
     */
    public record Answer(String says, Recommendation recommendation, BigDecimal percent, Change.@Nullable Step step) {}
}
