package dev.candour.document.flow;

import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Hidden;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import dev.candour.document.flow.RtfState.Part;
import java.util.ArrayList;
import java.util.List;

/** Puts the text of a Rich Text file together to paragraphs, cells and rows. */
final class RtfBlocks {

    private static final int TINY = 6;
    /** Per cent of their width that letters are pressed to: less is a line. */
    private static final int NARROW = 15;

    private final RtfTables tables;
    private final List<Block> header = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Block> footer = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Block> cell = new ArrayList<>();
    private final List<Cell> row = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    RtfBlocks(RtfTables tables) {
        this.tables = tables;
    }

    List<Block> all() {
        List<Block> all = new ArrayList<>(header);
        all.addAll(body);
        all.addAll(footer);
        return all;
    }

    boolean says(String words) {
        return line.indexOf(words) >= 0;
    }

    void say(String text, RtfState state) {
        if (state.deleted || state.struck) {
            return;
        }
        if (isUnseen(state)) {
            hidden.append(text);
        } else if (state.part == Part.LIST_MARK) {
            boolean number = text.codePoints().anyMatch(Character::isLetterOrDigit);
            line.append(number ? text.strip() + " " : text.isBlank() ? "" : "\u2022 ");
        } else {
            line.append(text);
        }
    }

    private boolean isUnseen(RtfState state) {
        return state.hidden
                || state.gone
                || state.size < TINY
                || state.scale > 0 && state.scale < NARROW
                || state.inTable && tables.isFlat()
                || tables.look(state, row.size()).hides();
    }

    private List<Block> endLine(RtfState state) {
        List<Block> ended = new ArrayList<>();
        if (!hidden.toString().isBlank()) {
            ended.add(new Hidden(hidden.toString()));
        }
        ended.add(new Paragraph(line.toString(), tables.level(state)));
        hidden.setLength(0);
        line.setLength(0);
        return ended;
    }

    void endParagraph(RtfState state) {
        List<Block> ended = endLine(state);
        if (state.part == Part.HEADER || state.part == Part.FOOTER) {
            margin(ended, state.part == Part.HEADER ? header : footer);
        } else if (state.inTable) {
            cell.addAll(ended);
        } else {
            endTable();
            body.addAll(ended);
        }
    }

    private static void margin(List<Block> ended, List<Block> margin) {
        ended.stream()
                .filter(block -> !(block instanceof Paragraph paragraph)
                        || !PageNumber.is(paragraph.text()) && !margin.contains(paragraph))
                .forEach(margin::add);
    }

    void endCell(RtfState state) {
        cell.addAll(endLine(state));
        int at = row.size();
        row.add(new Cell(
                List.copyOf(cell), at < tables.merges().size() ? tables.merges().get(at) : 1));
        cell.clear();
    }

    void endRow() {
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        row.clear();
    }

    private void endTable() {
        endRow();
        if (!rows.isEmpty()) {
            body.add(new Table(List.copyOf(rows)));
        }
        rows.clear();
        body.addAll(cell);
        cell.clear();
    }

    void endAll(RtfState state) {
        List<Block> rest = endLine(state);
        endTable();
        body.addAll(rest);
    }
}
