package dev.candour.rules;

import java.util.List;

/** How the cases of rules came out, in the order of the files. */
public record CaseReport(List<CaseResult> results, List<Coverage> coverage) {

    /** How many cases show a rule speaking, and how many show it staying silent. A rule needs at least one of each. */
    public record Coverage(Rule rule, long speaking, long silent) {

        public boolean isComplete() {
            return speaking > 0 && silent > 0;
        }
    }

    public boolean isRight() {
        return failed().isEmpty() && uncovered().isEmpty();
    }

    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Rules without a speaking or without a silent case. */
    public List<Coverage> uncovered() {
        return coverage.stream().filter(rule -> !rule.isComplete()).toList();
    }
}
