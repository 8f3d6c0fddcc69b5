package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces that stand in one line of the page, from left to right; the lines from top to bottom. */
final class Rows {

    private Rows() {}

    static List<List<Piece>> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::base).thenComparingDouble(Piece::left));
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece : sorted) {
            List<Piece> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && isBeside(largest(last), piece)) {
                last.add(piece);
            } else {
                rows.add(new ArrayList<>(List.of(piece)));
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::left)));
        return rows;
    }

    private static boolean isBeside(Piece largest, Piece piece) {
        return piece.size() > largest.size() ? largest.isBeside(piece) : piece.isBeside(largest);
    }

    private static Piece largest(List<Piece> row) {
        return row.stream().max(Comparator.comparingDouble(Piece::size)).orElseThrow();
    }
}
