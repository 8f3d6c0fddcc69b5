package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.List;

/** Two entries beside each other, each with its own dates below its title; where one title has more lines, the dates are not level. */
final class EntriesBeside {

    /** Of the lines of a side; more are a column of dates. */
    private static final double MOST = 0.5;

    private EntriesBeside() {}

    static boolean stand(List<Piece> left, List<Piece> right) {
        double top = Math.max(left.get(0).base(), right.get(0).base());
        return areAlike(below(left, top), below(right, top));
    }

    /** Without the heading of their section. */
    private static List<Piece> below(List<Piece> side, double top) {
        return side.stream().dropWhile(piece -> piece.base() < top - 1).toList();
    }

    private static boolean areAlike(List<Piece> left, List<Piece> right) {
        long ours = dates(left);
        return ours > 0
                && ours == dates(right)
                && areEntries(left, ours)
                && areEntries(right, ours)
                && beginAlike(left.get(0), right.get(0));
    }

    private static boolean areEntries(List<Piece> side, long dates) {
        return dates <= MOST * side.size()
                && !side.get(0).isDate()
                && (dates > 1 || DateWords.only(side.get(side.size() - 1).text()));
    }

    private static boolean beginAlike(Piece left, Piece right) {
        return Math.abs(left.base() - right.base()) < 0.5
                && Math.abs(left.size() - right.size()) < 0.3
                && left.bold() == right.bold();
    }

    private static long dates(List<Piece> side) {
        return side.stream().filter(piece -> DateWords.only(piece.text())).count();
    }
}
