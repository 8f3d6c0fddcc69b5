package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Headings beside each other, each over a column of its own: where one begins a column does, though its lines are set in. */
final class HeadingRows {

    /** So many times as large as other print. */
    private static final double LARGE = 1.15;
    /** Points that the lines below a heading are set in. */
    private static final double INDENT = 20;
    /** Rows of headings; more are no page that somebody reads. */
    private static final int MOST = 20;

    private HeadingRows() {}

    /** The white space before each such heading but the first of its row, from there on down. */
    static List<Gutter> gutters(List<List<Piece>> rows) {
        List<Piece> all = rows.stream().flatMap(List::stream).toList();
        double usual = Gutter.usual(all);
        List<Gutter> gutters = new ArrayList<>();
        for (int i = 0; i < rows.size() && gutters.size() < MOST; i++) {
            List<Piece> row = rows.get(i);
            if (row.size() == 2
                    && row.stream().allMatch(piece -> piece.size() > LARGE * usual)
                    && below(row.get(1), all) >= 2) {
                gutters.add(below(rows.subList(i, rows.size()), row.get(1).left()));
            }
        }
        return gutters;
    }

    private static Gutter below(List<List<Piece>> rows, double x) {
        int end = 1;
        while (end < rows.size() && !Columns.isCrossed(rows.get(end), x)) {
            end++;
        }
        return new Gutter(x, rows.subList(0, end));
    }

    /** Whether the first row is headings beside each other, larger than all below. */
    static boolean begin(List<List<Piece>> rows) {
        double largest = rows.stream()
                .skip(1)
                .flatMap(List::stream)
                .mapToDouble(Piece::size)
                .max()
                .orElse(0);
        List<Piece> first = rows.get(0);
        return first.size() == 2 && first.stream().allMatch(piece -> piece.isShort() && piece.size() > LARGE * largest);
    }

    private static long below(Piece heading, List<Piece> all) {
        return all.stream()
                .filter(piece -> piece.base() > heading.base() + 2)
                .filter(piece -> piece.left() > heading.left() - 1 && piece.left() < heading.left() + INDENT)
                .count();
    }
}
