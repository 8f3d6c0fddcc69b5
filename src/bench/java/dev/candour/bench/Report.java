package dev.candour.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints Markdown and keeps it in {@code target/bench}, for docs/performance.md. */
final class Report {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Report(String name) {
        this.file = Path.of("target", "bench", name + ".md");
    }

    void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void head(String... columns) {
        row((Object[]) columns);
        line("|" + "---|".repeat(columns.length));
    }

    /** The first row is the head. */
    void table(Object... cells) {
        row(cells);
        if (lines.size() == 1) {
            line("|" + "---|".repeat(cells.length));
        }
    }

    void row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell instanceof Double number ? digits(number) : String.valueOf(cell));
        }
        line("| " + String.join(" | ", texts) + " |");
    }

    /** Three digits that mean something, and no more. */
    static String digits(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }

    void save() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
