package dev.candour.cli;

import dev.candour.rules.publish.Origin;
import dev.candour.rules.publish.Publishing;
import dev.candour.rules.publish.Rollback;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a version of a rule set back into the rules folder, through the same checks as any change.",
            "Edits that were never published are set aside, and the place is named."
        },
        footer = {"", "Exit code: 0 done, 1 the version is unknown or does not pass, 2 the command is wrong."})
final class RulesRollbackCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SET", description = "The rule set.")
    private String set = "";

    @Parameters(index = "1", paramLabel = "VERSION", description = "The beginning of its version.")
    private String version = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for the log.")
    private String note = "";

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path rules;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: en.")
    private Language language = Language.en;

    @Mixin
    private DataOption data = new DataOption();

    private final Terminal terminal;

    RulesRollbackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path folder = RulesFolder.of(rules);
        Clock clock = Clock.systemUTC();
        try {
            Publishing publishing = new Publishing(data.folder(), clock);
            print(folder, new Rollback(publishing, folder, clock).to(set, version, Origin.person(note)));
            return 0;
        } catch (IOException failed) {
            throw new CommandException("rollback-unwritable", "folder", folder);
        }
    }

    private void print(Path folder, Rollback.Done done) {
        CommandWords words = new CommandWords(language);
        terminal.out()
                .println(words.say(
                        "rollback.done",
                        "set",
                        set,
                        "folder",
                        folder,
                        "version",
                        done.to().shortVersion()));
        if (done.setAside() != null) {
            terminal.out().println(words.say("rollback.set-aside", "folder", done.setAside()));
        }
        if (!done.others().isEmpty()) {
            terminal.out().println(words.say("rollback.others", "sets", String.join(", ", done.others())));
        }
    }
}
