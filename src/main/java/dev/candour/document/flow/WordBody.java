package dev.candour.document.flow;

import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Hidden;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks of one part of a Word document: its body, a header, a footer. */
final class WordBody {

    private final WordStyles styles;
    private final WordLists lists;
    private final WordLinks links;

    WordBody(WordStyles styles, WordLists lists, WordLinks links) {
        this.styles = styles;
        this.lists = lists;
        this.links = links;
    }

    /** @param ground the colour that the blocks stand on; null when it is not known */
    List<Block> blocks(Xml parent, @Nullable CssColour ground) {
        List<Block> blocks = new ArrayList<>();
        List<Placed> open = new ArrayList<>();
        for (Xml child : parent.children()) {
            if (!child.is("p")) {
                close(open, blocks);
            }
            switch (child.name()) {
                case "p" -> paragraph(child, ground, blocks, open);
                case "tbl" -> blocks.add(table(child, ground));
                case "AlternateContent" ->
                    blocks.addAll(child.child("Choice")
                            .map(one -> blocks(one, ground))
                            .orElse(List.of()));
                case "del", "moveFrom", "sectPr", "sdtPr" -> {}
                default -> blocks.addAll(blocks(child, ground));
            }
        }
        close(open, blocks);
        return blocks;
    }

    private static void close(List<Placed> open, List<Block> blocks) {
        blocks.addAll(PlacedBoxes.inOrder(open));
        open.clear();
    }

    /** @param open boxes that hang on paragraphs without words, on one page as far as is known */
    private void paragraph(Xml paragraph, @Nullable CssColour ground, List<Block> blocks, List<Placed> open) {
        Optional<Xml> own = paragraph.child("pPr");
        String style = own.flatMap(one -> one.value("pStyle")).orElse("");
        CssColour behind = shaded(own, ground);
        WordText text = new WordText(this, new WordRun(styles, style), links, behind);
        text.read(paragraph);
        boolean gone = own.filter(WordSight::isGone).isPresent()
                || styles.find(style, one -> one.child("pPr").filter(WordSight::isGone))
                        .isPresent();
        String unseen = gone ? text.hidden() + text.words() : text.hidden();
        if (!unseen.isBlank()) {
            blocks.add(new Hidden(unseen));
        }
        int level = own.flatMap(one -> one.value("outlineLvl"))
                .flatMap(WordStyles::outline)
                .orElseGet(() -> styles.headingLevel(style));
        String words = gone ? "" : text.words();
        if (!words.isBlank()) {
            words = mark(own, style, level) + words.strip();
        }
        boolean goesOn = words.isBlank()
                && paragraph.deep("br").noneMatch(br -> br.attribute("type").equals("page"))
                && text.boxes().stream().allMatch(PlacedBoxes::isOnPage);
        if (!goesOn) {
            close(open, blocks);
        }
        if (!words.isBlank() || text.boxes().isEmpty() && open.isEmpty()) {
            blocks.add(new Paragraph(words, level));
        }
        open.addAll(text.boxes());
        if (!text.boxes().stream().allMatch(PlacedBoxes::isOnPage)) {
            close(open, blocks);
        }
    }

    private String mark(Optional<Xml> own, String style, int level) {
        Optional<Xml> place = own.flatMap(one -> one.child("numPr"))
                .or(() -> styles.find(style, one -> one.child("pPr").flatMap(two -> two.child("numPr"))));
        String mark = place.map(lists::mark).orElse("");
        return level > 0 ? "" : mark;
    }

    private Table table(Xml table, @Nullable CssColour ground) {
        boolean styled = table.child("tblPr")
                .flatMap(one -> one.value("tblStyle"))
                .filter(styles::fills)
                .isPresent();
        List<Xml> rows = rows(table);
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = new ArrayList<>();
            int column = 0;
            for (Xml cell : cells(rows.get(i))) {
                Cell read = cell(cell, styled ? null : ground, merged(rows, i, column));
                row.add(WordSight.isGoneRow(rows.get(i)) ? unseen(cell, read) : read);
                column += span(cell);
            }
            cells.add(row);
        }
        return new Table(cells);
    }

    private static Cell unseen(Xml cell, Cell read) {
        List<String> words = cell.deep("t").map(Xml::words).toList();
        return new Cell(List.of(new Hidden(String.join(" ", words))), read.rows());
    }

    private Cell cell(Xml cell, @Nullable CssColour ground, int rows) {
        return new Cell(blocks(cell, shaded(cell.child("tcPr"), ground)), rows);
    }

    private static @Nullable CssColour shaded(Optional<Xml> said, @Nullable CssColour ground) {
        Optional<Xml> shade = said.flatMap(one -> one.child("shd"));
        return shade.isPresent() ? WordColours.ground(shade.get(), ground) : ground;
    }

    /** Over how many rows the cell that begins in a column reaches; 0 when it only continues. */
    private static int merged(List<Xml> rows, int row, int column) {
        String merge = merge(rows.get(row), column);
        if (!merge.equals("restart")) {
            return merge.isEmpty() ? 1 : 0;
        }
        int end = row + 1;
        while (end < rows.size() && merge(rows.get(end), column).equals("continue")) {
            end++;
        }
        return end - row;
    }

    private static String merge(Xml row, int column) {
        int at = 0;
        for (Xml cell : cells(row)) {
            if (at == column) {
                return cell.child("tcPr")
                        .flatMap(one -> one.value("vMerge"))
                        .map(value -> value.equals("restart") ? value : "continue")
                        .orElse("");
            }
            at += span(cell);
        }
        return "";
    }

    private static int span(Xml cell) {
        return cell.child("tcPr")
                .flatMap(one -> one.value("gridSpan"))
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static List<Xml> rows(Xml table) {
        return within(table, "tr");
    }

    private static List<Xml> cells(Xml row) {
        return within(row, "tc");
    }

    /** Rows and cells may be wrapped in content controls and insertions. */
    private static List<Xml> within(Xml parent, String wanted) {
        List<Xml> found = new ArrayList<>();
        for (Xml child : parent.children()) {
            if (child.is(wanted)) {
                found.add(child);
            } else if (List.of("sdt", "sdtContent", "ins", "customXml").contains(child.name())) {
                found.addAll(within(child, wanted));
            }
        }
        return found;
    }
}
