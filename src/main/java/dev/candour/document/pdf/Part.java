package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a page that is read line by line.
 *
 * @param labels what ends left of it names the lines beside and below it
 * @param fields what ends left of it names the field beside it
 */
record Part(List<List<Piece>> rows, double labels, double fields) {

    /** Where there is no such column. */
    static final double NONE = Double.NEGATIVE_INFINITY;

    /** In ems. */
    private static final double TAB = 1.5;

    /** The same where the print changes, from bold to plain or in size. */
    private static final double CELL = 0.9;

    /** Points that sizes of print differ by. */
    private static final double OTHER = 0.9;

    private static final double TOUCH = 0.12;
    private static final double OVERLAP = 0.3;

    List<Row> lines() {
        List<Row> lines = new ArrayList<>();
        List<List<Piece>> left = labels == NONE ? rows : BrokenLabels.joined(rows, labels);
        for (List<Piece> row : left) {
            int from = 0;
            boolean labelled = row.size() > 1
                    && !row.get(0).isDate()
                    && row.get(0).right() < labels
                    && row.get(1).left() >= labels - 1;
            if (labelled) {
                lines.add(line(row.subList(0, 1), NONE));
                from = 1;
            }
            lines.add(line(row.subList(from, row.size()), fields));
        }
        return lines;
    }

    /** The size that counts beside a much larger one, a name as a rule, is the small one. */
    private static double em(Piece one, Piece other) {
        double small = Math.min(one.size(), other.size());
        double large = Math.max(one.size(), other.size());
        return large > Pieces.DIFFER * small ? small : large;
    }

    /** What stands in lines of their own beside one line of large print overlaps, and is as much apart as what a tab parts. */
    private static boolean isApart(Piece left, Piece right, double gap) {
        return gap > TAB
                || gap > CELL && (left.bold() != right.bold() || isOtherPrint(left, right))
                || gap > TOUCH && isDateAside(left, right)
                || gap < -OVERLAP
                || gap < TOUCH && isSamePrint(left, right);
    }

    /** Words of another size, and no bullet. */
    private static boolean isOtherPrint(Piece left, Piece right) {
        return Math.abs(left.size() - right.size()) > OTHER && left.text().length() > 1;
    }

    /** Two pieces of one line that touch were parted for a reason; other than a small sign set high. */
    private static boolean isSamePrint(Piece left, Piece right) {
        return Math.abs(left.size() - right.size()) < 0.6 && Math.abs(left.base() - right.base()) < 0.5;
    }

    /** Whether one of two pieces is a date, parted from the other by more than the words of the line are. */
    private static boolean isDateAside(Piece left, Piece right) {
        return DateWords.only(left.text()) != DateWords.only(right.text());
    }

    private static Row line(List<Piece> row, double fields) {
        StringBuilder text = new StringBuilder();
        Piece before = null;
        boolean cells = false;
        boolean bold = true;
        double size = 0;
        for (Piece piece : row) {
            double gap = before == null ? 0 : (piece.left() - before.right()) / em(piece, before);
            boolean apart = before != null
                    && (isApart(before, piece, gap) || before.right() < fields && piece.left() >= fields - 1);
            cells |= apart;
            text.append(before == null || gap < TOUCH && !apart ? "" : apart ? "\t" : " ")
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
