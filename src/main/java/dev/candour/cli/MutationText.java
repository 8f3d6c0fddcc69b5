package dev.candour.cli;

import dev.candour.rules.mutation.Change;
import dev.candour.rules.mutation.ChangeKind;
import dev.candour.rules.mutation.Example;
import dev.candour.rules.mutation.MutationReport;
import dev.candour.rules.mutation.RuleScore;
import dev.candour.rules.mutation.Survivor;
import dev.candour.source.Problem;
import dev.candour.source.ProblemText;
import dev.candour.text.Inert;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What mutation found, as the author of the cases reads it: the changes that no case notices, each with a case that would. */
final class MutationText {

    private final Language language;
    private final CasesWords words;
    private final double wanted;

    /** @param wanted in percent */
    MutationText(Language language, double wanted) {
        this.language = language;
        this.words = new CasesWords(language);
        this.wanted = wanted;
    }

    String of(MutationReport report) {
        StringBuilder text = new StringBuilder();
        report.rules().stream().filter(rule -> !rule.survivors().isEmpty()).forEach(rule -> text.append(of(rule)));
        if (!report.failing().isEmpty()) {
            text.append(words.say("mutate.failing")).append('\n');
            report.failing().forEach(result -> text.append(new CaseText(words).failed(result)));
            text.append('\n');
        }
        if (!report.problems().isEmpty()) {
            text.append(ProblemText.of(report.problems(), language.locale())).append("\n\n");
        }
        text.append(summary(report)).append('\n');
        if (report.percent() < wanted) {
            text.append(words.say("mutate.below", "wanted", wanted)).append('\n');
        }
        return text.toString();
    }

    private String of(RuleScore rule) {
        StringBuilder text = new StringBuilder(rule.rule().source() + ": ");
        text.append(words.say(
                        "mutate.rule",
                        "rule",
                        rule.rule().name(),
                        "caught",
                        rule.caught(),
                        "mutants",
                        rule.mutants(),
                        "percent",
                        rule.percent()))
                .append('\n');
        Set<List<String>> shown = new HashSet<>();
        rule.survivors().forEach(survivor -> text.append(of(survivor, rule)).append(example(survivor, shown)));
        return text.append('\n').toString();
    }

    private String of(Survivor survivor, RuleScore rule) {
        Change change = survivor.change();
        StringBuilder text = new StringBuilder("  " + rule.rule().file() + ":"
                + change.at().line() + ":" + change.at().column() + ": " + sentence(change) + "\n");
        if (survivor.because() != null) {
            return text.append("    " + words.say("mutate.explained", "reason", survivor.because()) + "\n")
                    .toString();
        }
        return text.append("    " + advice(change) + "\n").toString();
    }

    /** A case that would notice, once: many changes are noticed by the same one. */
    private String example(Survivor survivor, Set<List<String>> shown) {
        Example example = survivor.example();
        if (example == null || survivor.isExplained()) {
            return "";
        }
        List<String> lines = example.lines(survivor.change().kind() == ChangeKind.PLACE);
        if (!shown.add(lines)) {
            return "    " + words.say("mutate.same") + "\n";
        }
        StringBuilder text = new StringBuilder("    " + words.say("mutate.example") + "\n");
        text.append("      - case: " + words.say("mutate.case") + "\n");
        lines.forEach(line -> text.append("      " + line + "\n"));
        return text.toString();
    }

    Map<String, Object> problem(Problem problem) {
        return ProblemJson.of(problem, "error", language.locale());
    }

    /** What was changed, in a sentence. */
    String sentence(Change change) {
        String became = change.became();
        return Inert.line(
                became.isEmpty()
                        ? words.say("mutate.left-out", "was", change.was())
                        : words.say("mutate.changed", "was", change.was(), "became", became));
    }

    /** Which kind of case would notice. */
    String advice(Change change) {
        return words.say("advice." + change.kind().word());
    }

    private String summary(MutationReport report) {
        long survivors = report.mutants() - report.caught();
        long explained = report.rules().stream()
                .flatMap(rule -> rule.survivors().stream())
                .filter(Survivor::isExplained)
                .count();
        return words.say(
                "mutate.summary",
                "rules",
                report.rules().size(),
                "mutants",
                report.mutants(),
                "caught",
                report.caught(),
                "survivors",
                survivors,
                "explained",
                explained,
                "percent",
                report.percent(),
                "equivalent",
                report.equivalent());
    }
}
