package dev.candour.cli;

import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.CaseResult;
import dev.candour.text.Inert;

/** Results of rule cases as their author reads them: what failed, and what is still missing. */
final class CaseText {

    private final CasesWords words;

    CaseText(CasesWords words) {
        this.words = words;
    }

    String of(CaseReport report) {
        StringBuilder text = new StringBuilder();
        report.failed().forEach(result -> text.append(failed(result)).append('\n'));
        report.uncovered().forEach(coverage -> text.append(uncovered(coverage)).append('\n'));
        int failed = report.failed().size();
        int all = report.results().size();
        int rules = report.coverage().size();
        return text.append(words.say(
                        "case.summary", "cases", all, "rules", rules, "passed", all - failed, "failed", failed))
                .append('\n')
                .toString();
    }

    /** A case that failed: where it stands, what was expected and what happened. */
    String failed(CaseResult result) {
        String head = words.say("case.rule", "rule", result.of().rule());
        StringBuilder text = new StringBuilder(
                Inert.line(result.of().source()) + ": " + Inert.line(result.of().name()) + "\n  " + head + "\n  ");
        if (!result.expected().equals(result.happened())) {
            text.append(words.say("case.differs", "expected", result.expected(), "happened", result.happened()));
        } else {
            text.append(words.say("case.text-expected", "text", String.valueOf(result.expectedText())))
                    .append("\n  ")
                    .append(words.say("case.text-said", "text", String.valueOf(result.text())));
        }
        return text.append('\n').toString();
    }

    /** A rule that lacks a case which it must have. */
    String uncovered(Coverage coverage) {
        String key = coverage.speaking() == 0 && coverage.silent() == 0
                ? "case.none"
                : coverage.speaking() == 0 ? "case.no-speaking" : "case.no-silent";
        return Inert.line(coverage.rule().source()) + ": "
                + words.say(key, "rule", coverage.rule().name()) + "\n  " + words.say("case.add") + "\n";
    }
}
