package dev.candour.cli;

import dev.candour.text.Inert;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command's result goes. */
final class Output {

    private Output() {}

    /** @param file null or - for standard output @param replace whether a file that is there already may be replaced */
    static void write(Terminal terminal, @Nullable Path file, boolean replace, String text) {
        if (file == null || file.toString().equals("-")) {
            terminal.out().print(text);
        } else {
            Files.write(file, text, replace);
            terminal.err().println(Inert.line(file.toString()));
        }
    }
}
