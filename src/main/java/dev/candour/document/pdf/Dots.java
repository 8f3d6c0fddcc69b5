package dev.candour.document.pdf;

import java.awt.geom.Point2D;
import java.util.List;

/** Gives items of lists the bullets that browsers draw as dots and not as characters. */
final class Dots {

    /** Points between a dot and its item. */
    private static final double NEAR = 25;

    private Dots() {}

    static List<Piece> before(List<Piece> pieces, Rules rules) {
        return rules.dots().isEmpty()
                ? pieces
                : pieces.stream()
                        .map(piece ->
                                rules.dots().stream().anyMatch(dot -> isBefore(dot, piece)) ? dotted(piece) : piece)
                        .toList();
    }

    private static boolean isBefore(Point2D dot, Piece piece) {
        double gap = piece.left() - dot.getX();
        double up = piece.base() - dot.getY();
        return gap > 1 && gap < NEAR && up > 0 && up < 0.7 * piece.size();
    }

    private static Piece dotted(Piece piece) {
        return new Piece(
                "\u2022 " + piece.text(), piece.left(), piece.right(), piece.base(), piece.size(), piece.bold());
    }
}
