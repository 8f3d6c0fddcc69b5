package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a page that is read line by line.
 *
 * @param labels what ends left of it names the lines beside and below it; negative infinity when there is no such column
 */
record Part(List<List<Piece>> rows, double labels) {

    /** In ems. */
    private static final double TAB = 1.5;

    private static final double TOUCH = 0.12;

    List<Row> lines() {
        List<Row> lines = new ArrayList<>();
        for (List<Piece> row : rows) {
            int from = 0;
            boolean labelled = row.size() > 1
                    && !row.get(0).isDate()
                    && row.get(0).right() < labels
                    && row.get(1).left() >= labels - 1;
            if (labelled) {
                lines.add(line(row.subList(0, 1)));
                from = 1;
            }
            lines.add(line(row.subList(from, row.size())));
        }
        return lines;
    }

    private static Row line(List<Piece> row) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        boolean cells = false;
        boolean bold = true;
        double size = 0;
        for (Piece piece : row) {
            double gap = before == null ? 0 : (piece.left() - before.right()) / Math.max(piece.size(), before.size());
            cells |= gap > TAB;
            text.append(before == null || gap < TOUCH ? "" : gap > TAB ? "\t" : " ")
                    .append(piece.text());
            bold &= piece.bold();
            size = Math.max(size, piece.size());
            before = piece;
        }
        Piece first = row.get(0);
        return new Row(
                text.toString(),
                first.left(),
                row.get(row.size() - 1).right(),
                first.base(),
                first.base(),
                size,
                bold,
                cells);
    }
}
