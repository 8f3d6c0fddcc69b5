package dev.candour.cli;

import dev.candour.rules.LibraryCheck;
import dev.candour.rules.publish.Publishing;
import dev.candour.source.Problem;
import dev.candour.source.ProblemText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--json", description = "Print the problems as JSON.")
    private boolean json;

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
        LibraryCheck check = check();
        if (json) {
            terminal.out()
                    .print(Json.write(Map.of(
                            "problems",
                            Stream.concat(entries(check.problems(), "error"), entries(check.warnings(), "warning"))
                                    .toList())));
        } else {
            print(check);
        }
        return check.problems().isEmpty() ? 0 : Errors.WRONG_INPUT;
    }

    private LibraryCheck check() {
        try (Publishing publishing = new Publishing(data.folder(), Clock.systemUTC())) {
            return publishing.admission().check(RulesFolder.of(folder));
        }
    }

    private void print(LibraryCheck check) {
        List<Problem> all = Stream.concat(check.problems().stream(), check.warnings().stream())
                .toList();
        if (!all.isEmpty()) {
            terminal.out().println(ProblemText.of(all, language.locale()));
            terminal.out().println();
        }
        terminal.out()
                .println("Rules: %d, rule sets: %d, problems: %d, warnings: %d"
                        .formatted(
                                check.rules(),
                                check.sources().size(),
                                check.problems().size(),
                                check.warnings().size()));
    }

    private Stream<Map<String, Object>> entries(List<Problem> problems, String severity) {
        return problems.stream().map(problem -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("severity", severity);
            entry.put("code", problem.code());
            entry.put("file", problem.file());
            entry.put("line", problem.line());
            entry.put("column", problem.column());
            entry.put("message", problem.message(language.locale()));
            problem.advice(language.locale()).ifPresent(advice -> entry.put("advice", advice));
            return entry;
        });
    }
}
