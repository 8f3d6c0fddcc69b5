package dev.candour.verdict;

import dev.candour.profile.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule did not speak about some facts. With all that failed changed it speaks; with any one left as it is, it stays silent.
 *
 * @param requirement the requirement that it would have spoken about; null when it is about none
 * @param facts those that were looked at
 * @param failed the conditions that failed
 * @param text all of it in words
 * @param others how many other facts the rule is silent about as well, that come less close; null for none
 * @param evidence where the values stand that fall short
 */
public record WhyNot(
        @Nullable String requirement,
        List<NamedFact> facts,
        List<FailedCondition> failed,
        String text,
        @Nullable Integer others,
        List<Evidence> evidence) {}
