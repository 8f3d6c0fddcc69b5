package dev.candour.cli;

import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.CaseResult;
import dev.candour.text.Inert;

/** Results of rule cases as their author reads them: what failed, and what is still missing. */
final class CaseText {

    private CaseText() {}

    static String of(CaseReport report) {
        StringBuilder text = new StringBuilder();
        report.failed().forEach(result -> text.append(failed(result)).append('\n'));
        report.uncovered().forEach(coverage -> text.append(uncovered(coverage)).append('\n'));
        int failed = report.failed().size();
        return text.append("%d cases for %d rules: %d passed, %d failed\n"
                        .formatted(
                                report.results().size(),
                                report.coverage().size(),
                                report.results().size() - failed,
                                failed))
                .toString();
    }

    private static String failed(CaseResult result) {
        StringBuilder text = new StringBuilder("%s: %s\n  rule \"%s\"\n"
                .formatted(
                        result.of().source(),
                        Inert.line(result.of().name()),
                        Inert.line(result.of().rule())));
        if (!result.expected().equals(result.happened())) {
            text.append("  expected %s, but it said %s\n".formatted(result.expected(), result.happened()));
        } else {
            text.append("  expected the text  %s\n  but it said        %s\n"
                    .formatted(result.expectedText(), result.text()));
        }
        return text.toString();
    }

    private static String uncovered(Coverage coverage) {
        String missing = coverage.speaking() == 0 && coverage.silent() == 0
                ? "no case at all"
                : coverage.speaking() == 0 ? "no case in which it speaks" : "no case in which it stays silent";
        return "%s: rule \"%s\" has %s.\n  Add one to the .cases.yaml file beside it.\n"
                .formatted(coverage.rule().source(), Inert.line(coverage.rule().name()), missing);
    }
}
