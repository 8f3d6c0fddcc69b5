package dev.candour.facts;

import org.jspecify.annotations.Nullable;

/**
 * The candidate's career as a whole. Nothing here tells who the person is.
 *
 * @param years years in dated positions, internships and volunteering left out; null when unknown
 * @param statedYears years of experience that the profile states in words
 * @param positions number of positions, internships and volunteering left out; null when the profile lists none
 * @param gapMonths the longest time between two positions, in months; null when fewer than two are dated
 * @param shortStays number of ended positions of less than 12 months; null when no position is dated
 * @param seniority the highest of junior, mid, senior, lead, executive that a title says; null when none says it
 */
public record Candidate(
        @Nullable Double years,
        @Nullable Double statedYears,
        @Nullable Integer positions,
        @Nullable Integer gapMonths,
        @Nullable Integer shortStays,

        @OneOf({"junior", "mid", "senior", "lead", "executive"}) @Nullable
        String seniority)
        implements Fact {}
