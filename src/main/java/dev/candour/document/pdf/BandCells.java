package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * In what order the two cells of an entry are read: what says where and when comes before what tells of it at length. Two cells
 * that both have dates are two entries beside each other.
 */
final class BandCells {

    /** Characters; a longer line tells something. */
    private static final int LONG = 60;
    /** Lines of a title. */
    private static final int MOST = 3;

    /** In ems; where no line of a column comes this near to the next one, none has been broken for want of room. */
    private static final double NEAR = 4;

    private final boolean rightIsLess;
    private final double edge;

    private BandCells(Gutter gutter) {
        List<Piece> left = gutter.left();
        List<Piece> right = gutter.right();
        double x = gutter.x();
        rightIsLess = letters(right) < letters(left);
        double end = (rightIsLess ? right : left)
                .stream().mapToDouble(Piece::right).max().orElse(x);
        boolean isFull = rightIsLess || x - end < NEAR * Gutter.usual(left);
        edge = isFull ? end : Double.POSITIVE_INFINITY;
    }

    private static int letters(List<Piece> side) {
        return side.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    /** What is read one after the other. @param bands the entries between two columns */
    static List<List<Piece>> read(Gutter gutter, List<Gutter> bands) {
        BandCells cells = new BandCells(gutter);
        List<List<Piece>> read = new ArrayList<>();
        bands.forEach(band -> read.addAll(cells.read(band)));
        return read;
    }

    private List<List<Piece>> read(Gutter band) {
        List<Piece> left = rightIsLess ? band.left() : CellLines.joined(band.left(), edge);
        List<Piece> right = rightIsLess ? CellLines.joined(band.right(), edge) : band.right();
        if ((rightIsLess ? right : left).size() <= 1) {
            List<Piece> row = new ArrayList<>(left);
            row.addAll(right);
            return List.of(row);
        }
        if (left.stream().anyMatch(Piece::isDate) && right.stream().anyMatch(Piece::isDate)) {
            return List.of(left, right);
        }
        int title = rightIsLess ? title(left) : left.size();
        return List.of(left.subList(0, title), right, left.subList(title, left.size()));
    }

    /** How many lines come before what is told at length. */
    private static int title(List<Piece> cell) {
        int lines = 0;
        while (lines < cell.size()
                && lines < MOST
                && !Wrapped.isBullet(cell.get(lines).text())
                && cell.get(lines).text().length() <= LONG) {
            lines++;
        }
        return lines;
    }
}
