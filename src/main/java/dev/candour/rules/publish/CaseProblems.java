package dev.candour.rules.publish;

import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseResult;
import dev.candour.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cases that fail, as problems of the case file: rules that do something else than their examples say are not published. */
final class CaseProblems {

    private CaseProblems() {}

    static List<Problem> of(CaseReport report) {
        return report.failed().stream().map(CaseProblems::problem).toList();
    }

    /** Rules that no case holds to what they say. They may be published: a person is told. */
    static List<Problem> uncovered(CaseReport report) {
        return report.uncovered().stream()
                .map(each -> new Problem(
                        "rule-without-cases",
                        each.rule().file(),
                        each.rule().line(),
                        0,
                        Map.of("rule", each.rule().name()),
                        null))
                .toList();
    }

    private static Problem problem(CaseResult failed) {
        boolean saysOtherwise = failed.expected().equals(failed.happened()) && failed.expectedText() != null;
        Map<String, Object> values = Map.of(
                "rule",
                failed.of().rule(),
                "value",
                failed.of().name(),
                "expected",
                saysOtherwise ? Objects.requireNonNull(failed.expectedText()) : failed.expected(),
                "happened",
                saysOtherwise ? Objects.requireNonNullElse(failed.text(), "") : failed.happened());
        String code = saysOtherwise ? "case-failed-text" : "case-failed";
        return new Problem(code, failed.of().file(), failed.of().line(), 0, values, null);
    }
}
