package dev.candour.cli;

import dev.candour.rules.versions.History;
import dev.candour.rules.versions.Publication;
import dev.candour.rules.versions.VersionStore;
import dev.candour.source.ProblemText;
import dev.candour.text.Inert;
import dev.candour.text.Width;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
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

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    @Mixin
    private DataOption data = new DataOption();

    private static final int WIDEST = 11;

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
            terminal.err().println(ProblemText.of(history.problems(), language.locale()));
        }
        return history.problems().isEmpty() ? 0 : Errors.WRONG_INPUT;
    }

    private void print(List<Publication> publications, VersionStore store) {
        if (publications.isEmpty()) {
            terminal.out().println(new CommandWords(language).say("log.empty", "folder", store.folder()));
        }
        publications.forEach(one -> terminal.out().println(line(one)));
    }

    private String line(Publication one) {
        String line = "%s  %-12s %s  %s %s"
                .formatted(
                        one.at().truncatedTo(ChronoUnit.SECONDS),
                        one.set(),
                        one.shortVersion(),
                        Width.pad(
                                new CommandWords(language)
                                        .say("log." + one.action().word()),
                                WIDEST),
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
