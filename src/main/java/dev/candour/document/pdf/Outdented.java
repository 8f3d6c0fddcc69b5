package dev.candour.document.pdf;

import java.util.List;

/** Headings that are set out to the left of all that they head: nothing stands beside any of them, so they are no column. */
final class Outdented {

    /** In ems, from line to line; less, and the two stand beside each other. */
    private static final double CLEAR = 0.9;

    private Outdented() {}

    static boolean stand(List<Piece> left, List<Piece> right) {
        return left.stream().allMatch(piece -> isClear(piece, right));
    }

    private static boolean isClear(Piece piece, List<Piece> others) {
        return others.stream()
                .allMatch(
                        other -> Math.abs(other.base() - piece.base()) > CLEAR * Math.min(other.size(), piece.size()));
    }
}
