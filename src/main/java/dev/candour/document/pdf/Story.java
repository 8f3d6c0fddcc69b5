package dev.candour.document.pdf;

import dev.candour.document.TextBuilder;
import dev.candour.document.flow.Block;
import dev.candour.document.flow.FlowWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What a document says, in the order of reading. It is written when all of it is known: only then is it clear which print is large. */
final class Story {

    private final List<BiConsumer<TextBuilder, Ranks>> steps = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    void gap() {
        steps.add((text, ranks) -> text.gap());
    }

    void page(int number) {
        steps.add((text, ranks) -> text.page(number));
    }

    void hidden(String words) {
        steps.add((text, ranks) -> text.hidden(words));
    }

    void table(Block table) {
        steps.add((text, ranks) -> new FlowWriter(text).write(List.of(table)));
    }

    void line(Row row) {
        rows.add(row);
        steps.add((text, ranks) -> write(row, ranks.of(row), text));
    }

    private static void write(Row row, int rank, TextBuilder text) {
        if (rank > 0) {
            text.heading(row.text(), rank);
        } else {
            text.line(row.text());
        }
    }

    TextBuilder written() {
        TextBuilder text = new TextBuilder();
        Ranks ranks = Ranks.of(rows);
        steps.forEach(step -> step.accept(text, ranks));
        return text;
    }
}
