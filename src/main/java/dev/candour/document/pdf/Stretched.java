package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins the words of a line that was stretched to the edge of its column: all its gaps are wide, and all are equal. */
final class Stretched {

    /** Words; fewer may be cells. */
    private static final int FEW = 3;
    /** In ems; wider gaps part columns. */
    private static final double WIDEST = 3;
    /** Points. */
    private static final double EQUAL = 0.6;

    private final Starts columns;

    /** @param columns where a column begins no line goes on */
    Stretched(Starts columns) {
        this.columns = columns;
    }

    /** @param row from left to right */
    List<Piece> joined(List<Piece> row) {
        List<Piece> joined = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= row.size(); i++) {
            if (i == row.size() || i > from + 1 && !isEqual(gap(row, i), gap(row, from + 1)) || !isWord(row, i)) {
                add(row.subList(from, i), joined);
                from = i;
            }
        }
        return joined;
    }

    private static double gap(List<Piece> row, int at) {
        return row.get(at).left() - row.get(at - 1).right();
    }

    private static boolean isEqual(double gap, double other) {
        return Math.abs(gap - other) < EQUAL;
    }

    /** Whether two neighbours may be words of one line: each is one word, and no column begins between them. */
    private boolean isWord(List<Piece> row, int at) {
        Piece left = row.get(at - 1);
        Piece right = row.get(at);
        return isOne(left) && isOne(right) && !columns.isKnownAt(right.left()) && gap(row, at) < WIDEST * right.size();
    }

    private static boolean isOne(Piece piece) {
        return piece.text().indexOf(' ') < 0 || piece.text().matches("\\W \\S+");
    }

    private static void add(List<Piece> words, List<Piece> joined) {
        if (words.size() < FEW) {
            joined.addAll(words);
            return;
        }
        Piece first = words.get(0);
        joined.add(new Piece(
                String.join(" ", words.stream().map(Piece::text).toList()),
                first.left(),
                words.get(words.size() - 1).right(),
                first.base(),
                words.stream().mapToDouble(Piece::size).max().orElse(first.size()),
                words.stream().allMatch(Piece::bold)));
    }
}
