package dev.candour.verdict;

import java.util.List;

/**
 * What would move the recommendation, proved by screening the changed profile again.
 *
 * @param changes what would have to be different, in words; all of them together
 * @param kind {@code improve} when the candidate would need more, {@code clarify} when the profile only does not say
 * @param recommendation what the verdict would be then
 * @param percent the score that it would have then
 */
public record Change(List<String> changes, String kind, Recommendation recommendation, java.math.BigDecimal percent) {}
