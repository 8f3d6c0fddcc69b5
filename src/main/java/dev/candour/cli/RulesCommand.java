package dev.candour.cli;

@picocli.CommandLine.Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {
    public void run() {}
}
