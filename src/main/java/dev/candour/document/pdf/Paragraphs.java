package dev.candour.document.pdf;

import java.util.List;

/** How the paragraphs of a part are told from its lines: in most office documents by white space below each. */
final class Paragraphs {

    /** In ems, from line to line. */
    private static final double TIGHT = 1.45;
    /** Paragraphs; fewer prove nothing. */
    private static final int FEW = 4;

    private Paragraphs() {}

    /** Whether white space follows nearly every line that ends before its edge. @param edge where the room for lines ends */
    static boolean areSpaced(List<Row> rows, double edge) {
        int ends = 0;
        int spaced = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            Row row = rows.get(i);
            boolean list = Wrapped.isBullet(above.text()) || Wrapped.isBullet(row.text());
            boolean ended = list ? !isTight(above, row) : !isFull(above, row, edge);
            if (ended && row.base() > above.base()) {
                ends++;
                spaced += isTight(above, row) ? 0 : 1;
            }
        }
        return ends >= FEW && spaced >= 0.9 * ends;
    }

    static boolean isTight(Row above, Row row) {
        return Math.abs(row.size() - above.size()) < 0.6
                && row.base() > above.base()
                && row.base() - above.base() < TIGHT * row.size();
    }

    /** Whether the next word had no room. */
    static boolean isFull(Row above, Row row, double edge) {
        return above.right() + Wrapped.firstWord(row) > edge - 1;
    }
}
