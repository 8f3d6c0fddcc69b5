package dev.candour.document.pdf;

import java.util.List;

/** What stands at the right of the dated lines of entries, an employer or a place: no column, though it is far from the rest. */
final class EntryCells {

    private static final double MOST = 0.8;
    /** Of the dated lines; some say nothing there. */
    private static final double MANY = 0.6;

    private EntryCells() {}

    /** @param rows that the white space runs through @param x where the right side begins */
    static boolean stand(List<List<Piece>> rows, double x) {
        long right = rows.stream().filter(row -> isRight(row, x)).count();
        long dated = rows.stream().filter(row -> isDated(row, x)).count();
        long both =
                rows.stream().filter(row -> isRight(row, x) && isDated(row, x)).count();
        return right >= Gutter.FEW - 1 && both >= MOST * right && both >= MANY * dated;
    }

    private static boolean isRight(List<Piece> row, double x) {
        return row.get(row.size() - 1).left() >= x - 1;
    }

    private static boolean isDated(List<Piece> row, double x) {
        return row.stream().anyMatch(piece -> piece.left() < x - 1 && piece.isDate());
    }
}
