package dev.candour.rules;

import dev.candour.job.Thresholds;
import java.util.List;
import java.util.Map;

/**
 * A rule set as it was read and checked, before it is compiled.
 *
 * @param rules its own and those of the sets that it includes
 * @param cases those of its own folder
 */
public record RuleSetSource(
        String name,
        String title,
        String owner,
        Thresholds thresholds,
        String version,
        List<Rule> rules,
        List<RuleCase> cases,
        Map<String, String> translations) {}
