package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A narrow left column that says where and when, and beside each of its entries what was done: no column to be read whole. */
final class SideEntries {

    /** In ems; lines that are further apart are two entries. */
    private static final double CLOSE = 1.9;
    /** In ems; what has a line this close above it is no beginning. */
    private static final double FREE = 1.6;

    private SideEntries() {}

    /** Whether every entry of the left side that has a date begins where something begins on the right, and no date stands there. */
    static boolean stand(List<Piece> left, List<Piece> right) {
        if (right.stream().anyMatch(Piece::isDate) || !left.stream().allMatch(Piece::isShort)) {
            return false;
        }
        List<List<Piece>> dated = entries(left).stream()
                .filter(entry -> entry.stream().anyMatch(Piece::isDate))
                .toList();
        return dated.size() > 1 && dated.stream().allMatch(entry -> beginsBeside(entry, right));
    }

    private static List<List<Piece>> entries(List<Piece> left) {
        List<List<Piece>> entries = new ArrayList<>();
        Piece above = null;
        for (Piece piece : left) {
            if (above == null || piece.base() - above.base() > CLOSE * piece.size()) {
                entries.add(new ArrayList<>());
            }
            entries.get(entries.size() - 1).add(piece);
            above = piece;
        }
        return entries;
    }

    private static boolean beginsBeside(List<Piece> entry, List<Piece> right) {
        for (Piece piece : entry) {
            if (right.stream().anyMatch(other -> other.isBeside(piece) && isFree(other, right))) {
                return true;
            }
            if (piece.isDate()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFree(Piece first, List<Piece> right) {
        return right.stream()
                .noneMatch(
                        other -> other.base() < first.base() - 2 && first.base() - other.base() < FREE * first.size());
    }
}
