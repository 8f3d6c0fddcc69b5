package dev.candour.cli;

import dev.candour.rules.LibraryCheck;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleCase;
import dev.candour.rules.publish.Publishing;
import dev.candour.source.Problem;
import dev.candour.source.ProblemText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks for problems in the rule files and shows each with file, line and column.",
        footer = {"", "Exit code: 0 no problem, 1 problems, 2 the command is wrong."})
final class RulesCheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path folder;

    @ArgGroup
    private Form form = new Form();

    private static final class Form {

        @Option(names = "--json", description = "Print the problems as JSON; the same as --format json.")
        private boolean json;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "text, json, sarif (code scanning) or junit (build servers). Default: text.")
        private Format format = Format.text;

        Format chosen() {
            return json ? Format.json : format;
        }
    }

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    @Mixin
    private DataOption data = new DataOption();

    private final Terminal terminal;

    RulesCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path rules = RulesFolder.of(folder);
        LibraryCheck check = check(rules);
        terminal.out().print(printed(check, rules));
        return check.problems().isEmpty() ? 0 : Errors.WRONG_INPUT;
    }

    private LibraryCheck check(Path rules) {
        return new Publishing(data.folder(), Clock.systemUTC()).admission().check(rules);
    }

    private String printed(LibraryCheck check, Path rules) {
        return switch (form.chosen()) {
            case json ->
                Json.write(Map.of(
                        "problems",
                        Stream.concat(entries(check.problems(), "error"), entries(check.warnings(), "warning"))
                                .toList()));
            case sarif -> Json.write(new Sarif(rules, language.locale()).of(check.problems(), check.warnings()));
            case junit -> JunitXml.of(files(check), check.problems(), language.locale());
            case text -> text(check);
        };
    }

    private static List<String> files(LibraryCheck check) {
        return check.sources().stream()
                .flatMap(set -> Stream.of(
                        Stream.of(set.name() + "/ruleset.yaml"),
                        set.rules().stream().map(Rule::file),
                        set.cases().stream().map(RuleCase::file)))
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    private String text(LibraryCheck check) {
        List<Problem> all = Stream.concat(check.problems().stream(), check.warnings().stream())
                .toList();
        String summary = new CasesWords(language)
                .say(
                        "check.summary",
                        "rules",
                        check.rules(),
                        "sets",
                        check.sources().size(),
                        "problems",
                        check.problems().size(),
                        "warnings",
                        check.warnings().size());
        return (all.isEmpty() ? "" : ProblemText.of(all, language.locale()) + "\n\n") + summary + "\n";
    }

    private Stream<Map<String, Object>> entries(List<Problem> problems, String severity) {
        return problems.stream().map(problem -> ProblemJson.of(problem, severity, language.locale()));
    }
}
