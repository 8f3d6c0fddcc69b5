package dev.candour.document.pdf;

import java.util.List;

/**
 * Rows of a label or dates and what they say, under headings that begin at the margin: "Languages" over "Dutch  Native" and
 * "English  Fluent". Each left cell has its line to itself and something right of it; nothing stands right of a heading.
 */
final class RowsUnderHeadings {

    /** So many times as large as other print. */
    private static final double LARGE = 1.15;
    /** In ems of the heading; nothing right of it is nearer. */
    private static final double FREE = 1.2;

    private RowsUnderHeadings() {}

    static boolean stand(Gutter gutter) {
        List<Piece> right = gutter.right();
        double large = LARGE * Gutter.usual(Columns.flat(gutter.rows()));
        List<List<Piece>> cells = gutter.rows().stream()
                .filter(row -> isLeft(gutter, row.get(0)) && !isHeading(row, large, right))
                .toList();
        boolean headed =
                gutter.rows().stream().anyMatch(row -> isLeft(gutter, row.get(0)) && isHeading(row, large, right));
        return headed
                && cells.size() >= Gutter.FEW
                && right.stream().noneMatch(piece -> piece.size() > large)
                && cells.stream().allMatch(row -> isCell(gutter, row));
    }

    private static boolean isLeft(Gutter gutter, Piece piece) {
        return piece.left() < gutter.x() - 1;
    }

    private static boolean isHeading(List<Piece> row, double large, List<Piece> right) {
        Piece first = row.get(0);
        return row.size() == 1
                && first.size() > large
                && first.isShort()
                && right.stream().allMatch(piece -> Math.abs(piece.base() - first.base()) > FREE * first.size());
    }

    /** One short piece, and beside it on the same line what it says. */
    private static boolean isCell(Gutter gutter, List<Piece> row) {
        return row.size() > 1
                && row.get(0).isShort()
                && !isLeft(gutter, row.get(1))
                && Math.abs(row.get(1).base() - row.get(0).base()) < 0.5;
    }
}
