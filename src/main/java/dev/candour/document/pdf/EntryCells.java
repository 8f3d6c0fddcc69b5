package dev.candour.document.pdf;

import java.util.List;

/** What stands at the right of the first lines of entries, an employer or a place, as a rule flush with the margin: no column. */
final class EntryCells {

    /** Points. */
    private static final double FLUSH = 1.5;

    private static final double MOST = 0.8;
    /** Of the entries' first lines; those of some say nothing there. */
    private static final double MANY = 0.6;

    private EntryCells() {}

    /** @param rows that the white space runs through @param x where the right side begins */
    static boolean stand(List<List<Piece>> rows, double x) {
        int right = 0;
        int beside = 0;
        int dated = 0;
        int flush = 0;
        double edge = rows.stream()
                .map(row -> row.get(row.size() - 1))
                .mapToDouble(Piece::right)
                .max()
                .orElse(0);
        int entries = 0;
        for (List<Piece> row : rows) {
            Piece last = row.get(row.size() - 1);
            boolean isRight = last.left() >= x - 1;
            boolean says = row.stream().anyMatch(piece -> piece.left() < x - 1 && piece.isDate());
            entries += says ? 1 : 0;
            if (isRight) {
                right++;
                beside += row.get(0).left() < x - 1 ? 1 : 0;
                dated += says ? 1 : 0;
                flush += Math.abs(last.right() - edge) < FLUSH ? 1 : 0;
            }
        }
        boolean besideEntries = dated >= MOST * right && dated >= MANY * entries;
        return right >= Gutter.FEW - 1
                && beside >= MOST * right
                && (besideEntries || flush >= MOST * right && isRagged(rows, x));
    }

    private static boolean isRagged(List<List<Piece>> rows, double x) {
        List<Double> starts = rows.stream()
                .map(row -> row.get(row.size() - 1))
                .map(Piece::left)
                .filter(left -> left >= x - 1)
                .toList();
        return starts.stream().filter(left -> left < x + 2).count() <= 0.5 * starts.size();
    }
}
