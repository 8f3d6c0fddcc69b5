package dev.candour.cli;

import dev.candour.rules.CaseReport;
import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.publish.Publishing;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Runs the cases that stand beside the rules, and names the rules that lack one.",
        footer = {"", "Exit code: 0 all is right, 1 a case fails or a rule lacks one, 2 the command is wrong."})
final class RulesTestCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path folder;

    @ArgGroup
    private Form form = new Form();

    private static final class Form {

        @Option(names = "--json", description = "Print the results as JSON; the same as --format json.")
        private boolean json;

        @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or junit. Default: text.")
        private Format format = Format.text;

        Format chosen() {
            return json ? Format.json : format;
        }
    }

    @Option(
            names = "--coverage",
            description =
                    "List for every rule the cases it has and lacks: speaking, silent, at each bound, unknown. JSON always has them.")
    private boolean coverage;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    private final Terminal terminal;

    RulesTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (form.chosen() == Format.sarif) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "The results of cases are printed as text, json or junit.");
        }
        Publishing publishing = new Publishing(data.folder(), Clock.systemUTC());
        try (RuleLibrary library = RuleLibrary.of(publishing.admission().tried(RulesFolder.of(folder)))) {
            CaseReport report = RuleCases.run(library);
            terminal.out().print(printed(report));
            return report.isRight() ? 0 : Errors.WRONG_INPUT;
        }
    }

    private String printed(CaseReport report) {
        CasesWords words = new CasesWords(language);
        CaseText text = new CaseText(words);
        return switch (form.chosen()) {
            case json -> Json.write(CaseJson.of(report));
            case junit -> JunitXml.of(report, text);
            default ->
                coverage ? new CoverageText(words).of(report.coverage()) + "\n" + text.of(report) : text.of(report);
        };
    }
}
