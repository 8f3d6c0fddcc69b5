package dev.candour.rules;

import dev.candour.job.Thresholds;
import java.util.List;
import java.util.Map;

/** A rule set as it was read and checked, before it is compiled. */
public record RuleSetSource(
        String name,
        String title,
        String owner,
        Thresholds thresholds,
        String version,
        List<Rule> rules,
        Map<String, String> translations) {}
