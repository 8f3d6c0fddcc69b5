package dev.candour.rules.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Text that is put at the end of a file. What is there is never touched, and its line ends are taken over.
 *
 * @param text what is added, with the line ends of the file
 * @param line the line at which the new part begins, from 1
 */
record Appended(Path file, String text, int line) {

    /** @param beginning what a new file begins with */
    static Appended to(Path file, String beginning, String text) throws IOException {
        String old = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        String between = old.isEmpty() ? beginning : old.endsWith("\n") ? "\n" : "\n\n";
        String all = between + text;
        int line = 1 + (int) (old + between).chars().filter(c -> c == '\n').count();
        return new Appended(file, old.contains("\r\n") ? all.replace("\n", "\r\n") : all, line);
    }

    Appended in(Path other) {
        return new Appended(other, text, line);
    }

    void write() throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
