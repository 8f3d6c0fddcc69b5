package dev.candour.cli;

import dev.candour.rules.CaseReport.Bound;
import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.CaseReport.Unknown;
import dev.candour.text.Inert;
import java.util.ArrayList;
import java.util.List;

/** Which cases each rule has, and which it lacks. */
final class CoverageText {

    private final CasesWords words;

    CoverageText(CasesWords words) {
        this.words = words;
    }

    String of(List<Coverage> rules) {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule -> text.append(of(rule)));
        return text.append('\n').append(summary(rules)).append('\n').toString();
    }

    private String of(Coverage rule) {
        StringBuilder text = new StringBuilder(rule.isFull() ? "✔ " : "✘ ");
        text.append(Inert.line(rule.rule().source()) + "  "
                + Inert.line(rule.rule().name()) + "\n    " + counts(rule) + "\n");
        lacking(rule).forEach(line -> text.append("    - ").append(line).append('\n'));
        return text.toString();
    }

    private String counts(Coverage rule) {
        return words.say(
                "coverage.rule",
                "speaking",
                rule.speaking(),
                "silent",
                rule.silent(),
                "bounds",
                rule.bounds().stream().filter(Bound::isComplete).count(),
                "allBounds",
                rule.bounds().size(),
                "unknowns",
                rule.unknowns().stream().filter(Unknown::shown).count(),
                "allUnknowns",
                rule.unknowns().size());
    }

    private List<String> lacking(Coverage rule) {
        List<String> lines = new ArrayList<>();
        if (rule.speaking() == 0) {
            lines.add(words.say("coverage.speaking"));
        }
        if (rule.silent() == 0) {
            lines.add(words.say("coverage.silent"));
        }
        for (Bound bound : rule.bounds()) {
            if (!bound.exact()) {
                lines.add(words.say("coverage.exact", "line", bound.line(), "condition", bound.condition()));
            }
            if (!bound.beside()) {
                lines.add(words.say("coverage.beside", "line", bound.line(), "condition", bound.condition()));
            }
        }
        rule.unknowns().stream()
                .filter(unknown -> !unknown.shown())
                .forEach(unknown -> lines.add(words.say("coverage.unknown", "field", unknown.field())));
        return lines;
    }

    private String summary(List<Coverage> rules) {
        return words.say(
                "coverage.summary",
                "rules",
                rules.size(),
                "both",
                rules.stream().filter(Coverage::isComplete).count(),
                "bounds",
                rules.stream()
                        .filter(rule -> rule.bounds().stream().allMatch(Bound::isComplete))
                        .count(),
                "unknowns",
                rules.stream()
                        .filter(rule -> rule.unknowns().stream().allMatch(Unknown::shown))
                        .count());
    }
}
