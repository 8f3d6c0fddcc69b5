package dev.candour.document.flow;

import dev.candour.document.DateWords;
import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows below a row of headings: what a cell over several of them says, an employer with two posts as a rule, each of them says.
 * A form has cells over rows too, and those name what is beside them; it has no two rows alike.
 */
final class HeadedRows {

    /** Characters of a heading. */
    private static final int LONGEST = 24;

    private static final int FEW = 3;

    private HeadedRows() {}

    /** The rows as they are when there are no such headings. */
    static List<List<Cell>> filled(List<List<Cell>> rows) {
        boolean over = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.rows() > 1);
        if (!over || rows.size() < FEW || !isHead(rows.get(0))) {
            return rows;
        }
        List<List<Cell>> filled = new ArrayList<>();
        rows.forEach(row -> filled.add(new ArrayList<>(row)));
        for (int i = 1; i < filled.size(); i++) {
            for (int k = 0; k < filled.get(i).size(); k++) {
                Cell cell = filled.get(i).get(k);
                for (int below = i + 1; below < Math.min(filled.size(), i + cell.rows()); below++) {
                    put(filled.get(below), k, new Cell(cell.blocks(), 1));
                }
                if (cell.rows() > 1) {
                    filled.get(i).set(k, new Cell(cell.blocks(), 1));
                }
            }
        }
        boolean alike =
                filled.stream().allMatch(row -> row.size() == rows.get(0).size());
        return alike && filled.stream().skip(1).allMatch(row -> row.stream().anyMatch(HeadedRows::isDated))
                ? filled
                : rows;
    }

    private static void put(List<Cell> row, int at, Cell cell) {
        if (at < row.size() && row.get(at).rows() == 0) {
            row.set(at, cell);
        } else if (at <= row.size()) {
            row.add(at, cell);
        }
    }

    private static boolean isHead(List<Cell> row) {
        return row.size() >= FEW
                && row.stream()
                        .allMatch(cell -> cell.rows() == 1
                                && !words(cell).isEmpty()
                                && words(cell).length() <= LONGEST)
                && row.stream().noneMatch(HeadedRows::isDated);
    }

    private static boolean isDated(Cell cell) {
        return DateWords.holdYear(words(cell));
    }

    private static String words(Cell cell) {
        StringBuilder words = new StringBuilder();
        for (Block block : cell.blocks()) {
            words.append(block instanceof Paragraph paragraph ? paragraph.text() : "");
        }
        return words.toString();
    }
}
