package dev.candour.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "candour",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Screens job candidates with rules that people can read, and explains every verdict.")
final class CandourCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
    }
}
