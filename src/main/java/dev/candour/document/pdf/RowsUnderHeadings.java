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
        if (right.stream().anyMatch(piece -> piece.size() > large)) {
            return false;
        }
        Levels levels = Levels.of(right);
        int cells = 0;
        boolean headed = false;
        for (List<Piece> row : gutter.rows()) {
            if (isLeft(gutter, row.get(0))) {
                boolean heading = isHeading(row, large, levels);
                if (!heading && !isCell(gutter, row)) {
                    return false;
                }
                headed |= heading;
                cells += heading ? 0 : 1;
            }
        }
        return headed && cells >= Gutter.FEW;
    }

    private static boolean isLeft(Gutter gutter, Piece piece) {
        return piece.left() < gutter.x() - 1;
    }

    private static boolean isHeading(List<Piece> row, double large, Levels right) {
        Piece first = row.get(0);
        return row.size() == 1 && first.size() > large && first.isShort() && !right.holds(first, FREE * first.size());
    }

    /** One short piece, and beside it on the same line what it says. */
    private static boolean isCell(Gutter gutter, List<Piece> row) {
        return row.size() > 1
                && row.get(0).isShort()
                && !isLeft(gutter, row.get(1))
                && Math.abs(row.get(1).base() - row.get(0).base()) < 0.5;
    }
}
