package dev.candour.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command writes. @param attachedToPerson whether a person watches, who likes colours and progress */
record Terminal(PrintStream out, PrintStream err, boolean attachedToPerson) {

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /** Colours are unwelcome in files and pipes, and where the person says so (no-color.org). */
    static boolean attached() {
        return System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM")) && isTerminal();
    }

    /** From JDK 22 on there is a console in a pipe too, and it has to be asked. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }
}
