package dev.candour.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description =
                "Checks rule files, runs their cases, finds what no case would notice, begins new rules, and keeps versions.")
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do with the rules: check, test, mutate, firewall, new, vocabulary, log, diff or rollback.");
    }
}
