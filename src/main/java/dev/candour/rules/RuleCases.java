package dev.candour.rules;

import dev.candour.rules.CaseReport.Coverage;
import java.util.List;

/** Runs the cases that stand beside the rules. */
public final class RuleCases {

    private RuleCases() {}

    /** The cases of all sets, each in the set where it stands. */
    public static CaseReport run(RuleLibrary library) {
        List<CaseReport> reports = library.sets().stream().map(RuleCases::run).toList();
        return new CaseReport(
                reports.stream().flatMap(report -> report.results().stream()).toList(),
                reports.stream().flatMap(report -> report.coverage().stream()).toList());
    }

    /** The cases of one set's own folder, without those of the sets that it includes. */
    public static CaseReport run(RuleSet set) {
        List<CaseResult> results =
                set.cases().stream().map(each -> run(set, each)).toList();
        List<Coverage> coverage = set.ownRules()
                .map(rule -> new CoverageReader(rule, set.cases()).read())
                .toList();
        return new CaseReport(results, coverage);
    }

    /** All rules of the set run, so that it is the rule as it is used; only what the case's rule says is looked at. */
    public static CaseResult run(RuleSet set, RuleCase example) {
        return example.judge(RuleRun.fire(set, example.given()).stream()
                .filter(firing -> firing.rule().name().equals(example.rule()))
                .toList());
    }
}
