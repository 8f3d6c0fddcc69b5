package dev.candour.document.flow;

import java.util.List;

/** A part of a document that flows: it has a place among others, and no place on a page. */
public sealed interface Block {

    /** @param text may hold line breaks @param level of a heading, from 1; 0 when it is none */
    record Paragraph(String text, int level) implements Block {
        public Paragraph {
            text = text.strip();
        }
    }

    /** @param words that a reader of the document does not see */
    record Hidden(String words) implements Block {}

    record Table(List<List<Cell>> rows) implements Block {}

    /** @param rows that it reaches over; 0 when a cell above reaches over it */
    record Cell(List<Block> blocks, int rows) {}
}
