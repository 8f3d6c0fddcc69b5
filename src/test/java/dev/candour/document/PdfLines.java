package dev.candour.document;

import java.util.List;
import java.util.function.Consumer;

/** The lines that are read from a PDF, without empty ones. */
final class PdfLines {

    private PdfLines() {}

    static List<String> lines(byte[] pdf) {
        return Parts.text(pdf).lines().filter(line -> !line.isEmpty()).toList();
    }

    @SafeVarargs
    static List<String> lines(Consumer<Page>... pages) {
        return lines(Page.pdf(pages));
    }
}
