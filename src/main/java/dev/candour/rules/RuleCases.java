package dev.candour.rules;

import dev.candour.rules.CaseReport.Coverage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        List<Coverage> coverage =
                set.ownRules().map(rule -> coverage(rule, set.cases())).toList();
        return new CaseReport(results, coverage);
    }

    /** All rules of the set run, so that it is the rule as it is used; only what the case's rule says is looked at. */
    public static CaseResult run(RuleSet set, RuleCase example) {
        List<Firing> firings = RuleRun.fire(set, example.given()).stream()
                .filter(firing -> firing.rule().name().equals(example.rule()))
                .toList();
        String happened = Expected.show(firings.stream().map(Expected::of).toList());
        @Nullable String text = firings.isEmpty() ? null : firings.get(0).text();
        boolean passed = fits(example.expected(), firings)
                && (example.text() == null || example.text().equals(text));
        return new CaseResult(example, passed, Expected.show(example.expected()), happened, example.text(), text);
    }

    private static boolean fits(List<Expected> expected, List<Firing> firings) {
        if (expected.size() != firings.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).fits(firings.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Coverage coverage(Rule rule, List<RuleCase> cases) {
        return new Coverage(
                rule,
                of(rule, cases).filter(RuleCase::speaks).count(),
                of(rule, cases).filter(example -> !example.speaks()).count());
    }

    private static Stream<RuleCase> of(Rule rule, List<RuleCase> cases) {
        return cases.stream().filter(example -> example.rule().equals(rule.name()));
    }
}
