package dev.candour.document.pdf;

import java.util.List;
import java.util.TreeSet;

/** At which heights of a page something stands, of one side of a gutter. */
record Levels(TreeSet<Double> bases) {

    static Levels of(List<Piece> side) {
        TreeSet<Double> bases = new TreeSet<>();
        side.forEach(piece -> bases.add(piece.base()));
        return new Levels(bases);
    }

    /** Whether something stands at the height of a piece, or nearly so. @param off points that it may be higher or lower */
    boolean holds(Piece piece, double off) {
        return !bases.subSet(piece.base() - off, true, piece.base() + off, true).isEmpty();
    }
}
