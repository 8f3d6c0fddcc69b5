package dev.candour.cli;

import dev.candour.web.CandourServer;
import dev.candour.web.ServerOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the HTTP interface on 127.0.0.1; its description is at /swagger-ui.html.",
            "A rule file that is saved is live a few seconds later, when it passes."
        })
final class ServeCommand implements Callable<Integer> {

    /** The server's threads keep the program running. */
    static final int STAYS_UP = -1;

    private static final int LAST_PORT = 65535;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "Default: 8080; 0 takes a free one.")
    private int port = 8080;

    @Option(names = "--rules", paramLabel = "DIR", description = "The rules folder. Default: rules.")
    private @Nullable Path rules;

    @Option(
            names = "--editable",
            description =
                    "Let rules be changed over HTTP (candour.rules.editable). Nobody has to log in, so it is off.")
    private boolean editable;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A port lies between 0 and 65535, and " + port + " does not.");
        }
        ServerOptions options =
                new ServerOptions(RulesFolder.of(rules), data.folder(), RulesFolder.samples(), editable);
        return CandourServer.start(port, options) ? STAYS_UP : Errors.WRONG_INPUT;
    }
}
