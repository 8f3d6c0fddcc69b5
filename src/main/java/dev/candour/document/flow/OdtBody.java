package dev.candour.document.flow;

import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Hidden;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of an OpenDocument text. */
final class OdtBody {

    private final OdtStyles styles;

    OdtBody(OdtStyles styles) {
        this.styles = styles;
    }

    List<Block> blocks(Xml parent) {
        return blocks(parent, false, "");
    }

    private List<Block> blocks(Xml parent, boolean filled, String mark) {
        List<Block> blocks = new ArrayList<>();
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "p", "h" -> paragraph(child, filled, mark, blocks);
                case "table" -> blocks.add(table(child, filled));
                case "list" -> blocks.addAll(blocks(child, filled, "\u2022 "));
                case "tracked-changes", "annotation", "forms", "sequence-decls", "note" -> {}
                case "frame" -> blocks.addAll(blocks(child, true, ""));
                default -> blocks.addAll(blocks(child, filled, mark));
            }
        }
        return blocks;
    }

    private void paragraph(Xml paragraph, boolean filled, String mark, List<Block> blocks) {
        Line line = new Line(filled || styles.isFilled(paragraph.attribute("style-name")));
        line.read(paragraph, styles.isWhite(paragraph.attribute("style-name")).orElse(false));
        if (!line.hidden.toString().isBlank()) {
            blocks.add(new Hidden(line.hidden.toString()));
        }
        String level = paragraph.is("h") ? paragraph.attribute("outline-level") : "";
        String words = line.words.toString().strip();
        blocks.add(new Paragraph(
                words.isEmpty() || !level.isEmpty() ? words : mark + words,
                level.matches("[1-6]") ? Integer.parseInt(level) : 0));
        blocks.addAll(PlacedBoxes.inOrder(line.boxes));
    }

    private Table table(Xml table, boolean filled) {
        List<List<Cell>> rows = new ArrayList<>();
        rows(table).forEach(row -> rows.add(cells(row, filled)));
        return new Table(rows);
    }

    /** Its own rows, and not those of tables in its cells. */
    private static List<Xml> rows(Xml table) {
        List<Xml> rows = new ArrayList<>();
        for (Xml child : table.children()) {
            if (child.is("table-row")) {
                rows.add(child);
            } else if (List.of("table-header-rows", "table-row-group", "table-rows")
                    .contains(child.name())) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private List<Cell> cells(Xml row, boolean filled) {
        List<Cell> cells = new ArrayList<>();
        for (Xml cell : row.children()) {
            if (cell.is("table-cell")) {
                String over = cell.attribute("number-rows-spanned");
                boolean onColour = filled || styles.isFilled(cell.attribute("style-name"));
                cells.add(new Cell(
                        blocks(cell, onColour, ""), over.matches("[1-9]\\d{0,3}") ? Integer.parseInt(over) : 1));
            }
        }
        return cells;
    }

    /** The characters of one paragraph. */
    private final class Line {

        private final boolean filled;
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private final List<Placed> boxes = new ArrayList<>();

        private Line(boolean filled) {
            this.filled = filled;
        }

        private void read(Xml parent, boolean white) {
            for (Xml child : parent.children()) {
                switch (child.name()) {
                    case "#text" ->
                        (white && !filled ? hidden : words).append(child.text().replaceAll("\\s+", " "));
                    case "tab" -> words.append('\t');
                    case "line-break" -> words.append('\n');
                    case "s" -> words.append(" ".repeat(spaces(child)));
                    case "frame", "custom-shape" -> boxes.add(new Placed(place(child), blocks(child, true, "")));
                    case "page-number", "page-count", "annotation", "note", "ruby-text", "hidden-text" -> {}
                    case "a" -> link(child, white);
                    default -> span(child, white);
                }
            }
        }

        private static Placed.@Nullable Place place(Xml box) {
            return Placed.of(box.attribute("x"), box.attribute("y"), box.attribute("width"), box.attribute("height"));
        }

        private void span(Xml span, boolean white) {
            String style = span.attribute("style-name");
            if (styles.isGone(style)) {
                hidden.append(span.words());
            } else {
                read(span, styles.isWhite(style).orElse(white) && !styles.isFilled(style));
            }
        }

        private void link(Xml link, boolean white) {
            int start = words.length();
            read(link, white);
            String mail = WordLinks.mailOf(link.attribute("href"));
            if (!mail.isEmpty() && !words.substring(start).contains("@")) {
                words.append(' ').append(mail);
            }
        }

        private static int spaces(Xml element) {
            String count = element.attribute("c");
            return count.matches("\\d{1,2}") ? Integer.parseInt(count) : 1;
        }
    }
}
