package dev.candour.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;

/** The command line's entry. Screening needs no server, so no Spring is started for it. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (!List.of(args).contains("serve")) {
            System.setProperty("logback.configurationFile", "dev/candour/cli/logback.xml");
        }
        int status = run(new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.attached()), args);
        if (status != ServeCommand.STAYS_UP) {
            System.exit(status);
        }
    }

    /** Runs one command line. @return the exit code: 0 done, 1 something is wrong with the input, 2 with the command */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new CandourCommand(), new Commands(terminal));
        Subcommands.add(line, args);
        line.setOut(terminal.outWriter());
        line.setErr(terminal.errWriter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.attachedToPerson() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setExpandAtFiles(false); // a résumé may be named @something, and is no list of arguments
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, DayConverter::read);
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler(new Errors(terminal));
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            terminal.err()
                    .println(
                            "A file asks for more than this program can do. Look for one that is far too large or too deeply nested.");
            return Errors.WRONG_INPUT;
        }
    }

    /** The same bytes whatever the machine's locale says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
