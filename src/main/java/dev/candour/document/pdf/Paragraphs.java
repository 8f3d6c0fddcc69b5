package dev.candour.document.pdf;

import java.util.List;

/** How the paragraphs of a part are told from its lines: in most office documents by white space below each. */
final class Paragraphs {

    /** In ems, from line to line; a page that sets its lines wider sets all of them so. */
    private static final double TIGHT = 1.45;
    /** In ems; what stands further apart is no line of the same paragraph. */
    private static final double WIDEST = 1.7;
    /** How much further than usual two lines of a paragraph stand from each other. */
    private static final double SLACK = 1.04;
    /** Points. */
    private static final double LARGER = 0.6;
    /** Paragraphs; fewer prove nothing. */
    private static final int FEW = 4;

    private final List<Row> rows;
    private final double edge;
    private final double size;
    private final double tight;

    /** @param edge where the room for lines ends */
    Paragraphs(List<Row> rows, double edge) {
        this.rows = rows;
        this.edge = edge;
        this.size = usual(rows);
        double least = least();
        this.tight = least > WIDEST ? TIGHT : Math.max(TIGHT, SLACK * least);
    }

    /** The size that half of the lines are no smaller than, and half no larger. */
    static double usual(List<Row> rows) {
        return rows.stream()
                .mapToDouble(Row::size)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(1);
    }

    /** The least distance of two lines in the same print, in ems. */
    private double least() {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            Row row = rows.get(i);
            double step = (row.base() - above.base()) / row.size();
            boolean line = step > 1 && Math.abs(row.size() - above.size()) < LARGER;
            least = line ? Math.min(least, step) : least;
        }
        return least;
    }

    /** Whether white space follows nearly every line that ends before its edge. */
    boolean areSpaced() {
        int ends = 0;
        int spaced = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            Row row = rows.get(i);
            boolean list = Wrapped.isBullet(above.text()) || Wrapped.isBullet(row.text());
            boolean ended = list ? !isTight(above, row) : !isFull(above, row);
            if (ended && row.base() > above.base()) {
                ends++;
                spaced += isTight(above, row) ? 0 : 1;
            }
        }
        return ends >= FEW && spaced >= 0.9 * ends;
    }

    boolean isTight(Row above, Row row) {
        return Math.abs(row.size() - above.size()) < 0.6
                && row.base() > above.base()
                && row.base() - above.base() < tight * row.size();
    }

    /** Whether the next word had no room. */
    boolean isFull(Row above, Row row) {
        return above.right() + Wrapped.firstWord(row) > edge - 1;
    }

    /** Whether a line in larger print goes on in the next, which is printed alike: two headings would be parted by more. */
    boolean isHeadingBroken(Row above, Row row) {
        return above.size() > size + LARGER
                && above.bold() == row.bold()
                && !above.cells()
                && !row.cells()
                && Math.abs(row.left() - above.left()) < 1
                && isTight(above, row)
                && isFull(above, row);
    }
}
