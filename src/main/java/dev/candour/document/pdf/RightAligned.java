package dev.candour.document.pdf;

import java.util.List;
import java.util.function.Predicate;

/** Labels or dates that all end where what they say begins, as forms set them: "Name  Ada Ko" below "Nationality  Dutch". */
final class RightAligned {

    /** Points that ends or beginnings of one column differ by. */
    private static final double FLUSH = 2.5;
    /** The same of the heights of one line. */
    private static final double SAME = 0.5;
    /** Of the lines. */
    private static final double MOST = 0.85;

    private static final double MANY = 0.6;
    private static final double SOME = 0.4;
    private static final int FEW = 4;
    /** Characters. */
    private static final int LONG = 45;
    /** In ems; what is nearer is no other row. */
    private static final double ROW = 0.9;
    /** In ems, between what ends and what begins. */
    private static final double GAP = 3;

    private RightAligned() {}

    static boolean stand(Gutter gutter) {
        List<Piece> left = gutter.left();
        return gutter.leftLines() >= FEW && areFlush(left, gutter.x()) && areBeside(left, gutter.right());
    }

    private static boolean areFlush(List<Piece> left, double x) {
        double end = left.stream().mapToDouble(Piece::right).max().orElse(0);
        double begin = left.stream().mapToDouble(Piece::left).min().orElse(0);
        return x - end < GAP * Gutter.usual(left)
                && share(left, piece -> piece.text().length() <= LONG) >= MOST
                && share(left, piece -> piece.right() > end - FLUSH) >= MOST
                && share(left, piece -> piece.left() < begin + FLUSH) <= MANY;
    }

    /** Whether each is level with something, or a heading between rows; the lines of a column stand between those beside it. */
    private static boolean areBeside(List<Piece> left, List<Piece> right) {
        Levels levels = Levels.of(right);
        double level = share(left, piece -> levels.holds(piece, SAME));
        return level >= SOME && level + share(left, piece -> !levels.holds(piece, ROW * piece.size())) >= MOST;
    }

    private static double share(List<Piece> pieces, Predicate<Piece> wanted) {
        return (double) pieces.stream().filter(wanted).count() / pieces.size();
    }
}
