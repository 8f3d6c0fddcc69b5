package dev.candour.verdict;

import dev.candour.profile.Evidence;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule said about the candidate.
 *
 * @param rule the rule's name, a sentence
 * @param source the rule's place below the rules folder, as in {@code common/skills.drl:12}
 * @param points points that count: negative for a deduction, 0 for an award that a better one or an earlier one of the
 *     same rule replaces
 * @param offered points that the rule offered before one award per requirement was chosen
 * @param text the sentence in the reader's language
 * @param template the sentence as the rule writes it
 * @param values what was filled in
 * @param requirement name of the requirement that it is about; null when it is about none
 * @param facts those that the rule looked at
 * @param why the rule's own reason for being; null when it gives none
 */
public record Reason(
        String rule,
        String source,
        Effect effect,
        int points,
        int offered,
        String text,
        String template,
        SortedMap<String, Object> values,
        @Nullable String requirement,
        List<NamedFact> facts,
        List<Evidence> evidence,
        @Nullable String why) {}
