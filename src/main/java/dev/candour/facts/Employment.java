package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * One position.
 *
 * @param employer the employer's name; null when the profile does not say
 * @param title the position's title
 * @param type employment, self-employed, internship or volunteer
 * @param seniority junior, mid, senior, lead or executive, as the title says; null when it does not
 * @param start first month, as in 2019-01
 * @param end last month; null for the current position and when unknown
 * @param months length in months; null when undated
 * @param current whether it is held now; null when undated
 * @param gapMonths months between the end of all earlier positions and the start of this one; null when unknown
 * @param teamSize people led in this position
 */
public record Employment(
        @Nullable String employer,
        @Nullable String title,

        @OneOf({"employment", "self-employed", "internship", "volunteer"})
        String type,

        @OneOf({"junior", "mid", "senior", "lead", "executive"}) @Nullable
        String seniority,

        @Nullable String start,
        @Nullable String end,
        @Nullable Integer months,
        @Nullable Boolean current,
        @Nullable Integer gapMonths,
        @Nullable Integer teamSize)
        implements Fact {}
