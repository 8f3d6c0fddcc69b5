package dev.candour.cli;

import dev.candour.rules.CaseReport;
import dev.candour.rules.CaseReport.Coverage;
import dev.candour.rules.CaseResult;
import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases that stand beside the rules, and names the rules that lack one.",
        footer = {"", "Exit code: 0 all is right, 1 a case fails or a rule lacks one, 2 the command is wrong."})
final class RulesTestCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    private final Terminal terminal;

    RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (RuleLibrary library = RuleLibrary.load(RulesFolder.of(folder))) {
            CaseReport report = RuleCases.run(library);
            terminal.out().print(json ? Json.write(entries(report)) : CaseText.of(report));
            return report.isRight() ? 0 : Errors.WRONG_INPUT;
        }
    }

    private static Map<String, Object> entries(CaseReport report) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put(
                "cases", report.results().stream().map(RulesTestCommand::entry).toList());
        entries.put(
                "coverage",
                report.coverage().stream().map(RulesTestCommand::entry).toList());
        return entries;
    }

    private static Map<String, Object> entry(CaseResult result) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", result.of().rule());
        entry.put("case", result.of().name());
        entry.put("file", result.of().file());
        entry.put("line", result.of().line());
        entry.put("passed", result.passed());
        entry.put("expected", result.expected());
        entry.put("happened", result.happened());
        if (result.expectedText() != null) {
            entry.put("expectedText", result.expectedText());
        }
        if (result.text() != null) {
            entry.put("text", result.text());
        }
        return entry;
    }

    private static Map<String, Object> entry(Coverage coverage) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", coverage.rule().name());
        entry.put("source", coverage.rule().source());
        entry.put("speaking", coverage.speaking());
        entry.put("silent", coverage.silent());
        return entry;
    }
}
