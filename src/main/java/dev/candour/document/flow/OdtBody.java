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
        return blocks(parent, CssColour.WHITE, "");
    }

    private List<Block> blocks(Xml parent, @Nullable CssColour ground, String mark) {
        List<Block> blocks = new ArrayList<>();
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "p", "h" -> paragraph(child, ground, mark, blocks);
                case "table" -> blocks.add(table(child, ground));
                case "list" -> blocks.addAll(blocks(child, ground, "\u2022 "));
                case "tracked-changes", "annotation", "forms", "sequence-decls", "note" -> {}
                case "section" -> blocks.addAll(isHidden(child) ? unseen(child) : blocks(child, ground, mark));
                case "frame" -> blocks.addAll(blocks(child, null, ""));
                default -> blocks.addAll(blocks(child, ground, mark));
            }
        }
        return blocks;
    }

    private void paragraph(Xml paragraph, @Nullable CssColour ground, String mark, List<Block> blocks) {
        String style = paragraph.attribute("style-name");
        Line line = new Line();
        if (styles.isGoneParagraph(style) || paragraph.deep("hidden-paragraph").anyMatch(OdtBody::isHidden)) {
            line.hidden.append(paragraph.words());
        } else {
            line.read(paragraph, styles.look(style, new Look(null, ground)));
        }
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

    private Table table(Xml table, @Nullable CssColour ground) {
        List<List<Cell>> rows = new ArrayList<>();
        rows(table).forEach(row -> rows.add(cells(row, ground)));
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

    private List<Cell> cells(Xml row, @Nullable CssColour ground) {
        List<Cell> cells = new ArrayList<>();
        for (Xml cell : row.children()) {
            if (cell.is("table-cell")) {
                String over = cell.attribute("number-rows-spanned");
                CssColour behind = styles.ground(cell.attribute("style-name"), ground);
                cells.add(new Cell(
                        isHidden(row) ? unseen(cell) : blocks(cell, behind, ""),
                        over.matches("[1-9]\\d{0,3}") ? Integer.parseInt(over) : 1));
            }
        }
        return cells;
    }

    /** Sections and paragraphs are hidden by a switch, or by a condition that holds; rows are folded away. */
    private static boolean isHidden(Xml element) {
        return element.attribute("display").matches("none|condition")
                || element.attribute("is-hidden").equals("true")
                || element.attribute("visibility").matches("collapse|filter");
    }

    private static List<Block> unseen(Xml element) {
        return List.of(new Hidden(element.words()));
    }

    /** The characters of one paragraph. */
    private final class Line {

        private final StringBuilder words = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private final List<Placed> boxes = new ArrayList<>();

        private void read(Xml parent, Look look) {
            for (Xml child : parent.children()) {
                switch (child.name()) {
                    case "#text" ->
                        (look.hides() ? hidden : words).append(child.text().replaceAll("\\s+", " "));
                    case "tab" -> words.append('\t');
                    case "line-break" -> words.append('\n');
                    case "s" -> words.append(" ".repeat(spaces(child)));
                    case "frame", "custom-shape" -> box(child);
                    case "hidden-text" -> hidden.append(child.words());
                    case "page-number", "page-count", "annotation", "note", "ruby-text" -> {}
                    case "a" -> link(child, look);
                    default -> span(child, look);
                }
            }
        }

        private void box(Xml box) {
            Placed.Place place =
                    Placed.of(box.attribute("x"), box.attribute("y"), box.attribute("width"), box.attribute("height"));
            if (place != null && place.isOffPaper() || Placed.isFlat(box.attribute("width"), box.attribute("height"))) {
                hidden.append(box.words());
            } else {
                boxes.add(new Placed(place, blocks(box, null, "")));
            }
        }

        private void span(Xml span, Look look) {
            String style = span.attribute("style-name");
            if (styles.isGone(style)) {
                hidden.append(span.words());
            } else if (!styles.isStruck(style)) {
                read(span, styles.look(style, look));
            }
        }

        private void link(Xml link, Look look) {
            int start = words.length();
            read(link, look);
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
