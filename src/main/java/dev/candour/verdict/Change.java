package dev.candour.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would move the recommendation, proved by screening the changed profile again.
 *
 * @param changes what would have to be different, in words; all of them together
 * @param kind {@code improve} when the candidate would need more, {@code clarify} when the profile only does not say
 * @param recommendation what the verdict would be then
 * @param percent the score that it would have then
 * @param steps the same changes as data
 */
public record Change(
        List<String> changes, String kind, Recommendation recommendation, BigDecimal percent, List<Step> steps) {

    /**
     * One of the changes.
     *
     * @param requirement name of the first requirement that it is about; null when only a rule of the set looks at it
     * @param kind skill, experience, leadership, degree, finish, level, studies, language, certificate or location
     * @param name which one, as in {@code Kubernetes}; null where there is only one
     * @param field what changes, as in {@code years}
     * @param from what the profile shows now; null when it does not say
     * @param to the smallest value that is enough; years are rounded up to two decimals
     */
    public record Step(
            @Nullable String requirement,
            String kind,
            @Nullable String name,
            String field,
            @Nullable Object from,
            Object to) {}
}
