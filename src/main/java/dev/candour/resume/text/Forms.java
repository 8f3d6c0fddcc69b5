package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The forms of a text: lines with no blank one between them, which ask for something together. */
final class Forms {

    /** What one line of a form holds. */
    interface LineReader<R> {

        R row(String text, int start, int end);
    }

    private Forms() {}

    /** @param reader of each line @param form takes the lines of one form and keeps none of the list */
    static <R> void read(String text, LineReader<R> reader, Consumer<List<R>> form) {
        List<R> rows = new ArrayList<>();
        for (int start = 0; start < text.length(); start = Lines.endOf(text, start) + 1) {
            int end = Lines.endOf(text, start);
            if (text.substring(start, end).isBlank()) {
                form.accept(rows);
                rows.clear();
            } else {
                rows.add(reader.row(text, start, end));
            }
        }
        form.accept(rows);
    }
}
