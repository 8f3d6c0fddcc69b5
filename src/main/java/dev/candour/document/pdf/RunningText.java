package dev.candour.document.pdf;

import java.util.List;

/** A side of a page most of whose lines end because there is no more room: with lines beside it they stand on one height by chance. */
final class RunningText {

    /** Lines. */
    private static final int FEW = 12;
    /** Of the width; so much a line leaves free whose next word had no room. */
    private static final double SHORT_OF = 0.25;
    /** Of the lines. */
    private static final double MOST = 0.6;

    private RunningText() {}

    static boolean is(List<Piece> side) {
        double left = side.stream().mapToDouble(Piece::left).min().orElse(0);
        double right = side.stream().mapToDouble(Piece::right).max().orElse(0);
        long full = side.stream()
                .filter(piece -> piece.right() > right - SHORT_OF * (right - left))
                .count();
        return side.size() >= FEW && full >= MOST * side.size();
    }
}
