package dev.candour.cli;

import dev.candour.rules.versions.History;
import dev.candour.rules.versions.Publication;
import dev.candour.rules.versions.VersionStore;
import dev.candour.source.ProblemText;
import dev.candour.text.Inert;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Lists the versions of rules that were in use, the latest first.",
        footer = {"", "Exit code: 0 done, 1 a file of the data folder was changed or lost, 2 the command is wrong."})
final class RulesLogCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "SET", description = "One rule set. Default: all.")
    private @Nullable String set;

    @Option(names = "--json", description = "Print the versions as JSON.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    private final Terminal terminal;

    RulesLogCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        VersionStore store = new VersionStore(data.folder(), Clock.systemUTC());
        History history = set == null ? store.history() : store.history(set);
        if (json) {
            terminal.out()
                    .print(Json.write(Map.of(
                            "versions",
                            history.publications().stream()
                                    .map(RulesLogCommand::entry)
                                    .toList())));
        } else {
            print(history.publications(), store);
        }
        if (!history.problems().isEmpty()) {
            terminal.err().println(ProblemText.of(history.problems(), Locale.ENGLISH));
        }
        return history.problems().isEmpty() ? 0 : Errors.WRONG_INPUT;
    }

    private void print(List<Publication> publications, VersionStore store) {
        if (publications.isEmpty()) {
            terminal.out().println("No version is kept yet in " + store.folder() + ".");
        }
        publications.forEach(one -> terminal.out().println(line(one)));
    }

    private static String line(Publication one) {
        String line = "%s  %-12s %s  %-11s %s"
                .formatted(
                        one.at().truncatedTo(ChronoUnit.SECONDS),
                        one.set(),
                        one.shortVersion(),
                        one.action().word(),
                        Inert.line(one.by()));
        return one.note().isEmpty() ? line : line + ": " + Inert.line(one.note());
    }

    static Map<String, Object> entry(Publication one) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("set", one.set());
        entry.put("number", one.number());
        entry.put("version", one.version());
        entry.put("at", one.at().toString());
        entry.put("action", one.action().word());
        entry.put("by", one.by());
        entry.put("note", one.note());
        entry.put("files", one.files().keySet());
        return entry;
    }
}
