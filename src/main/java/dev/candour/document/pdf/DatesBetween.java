package dev.candour.document.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Dates in a column of their own between two white spaces. They are no column to be read whole: they say when what stands left of
 * them was, or what stands right of them.
 */
final class DatesBetween {

    /** In ems; what a date stands beside is no further up or down. */
    private static final double LEVEL = 0.9;
    /** Points; what begins or ends below each other is no further left or right. */
    private static final double FLUSH = 2;

    private DatesBetween() {}

    static boolean areOfLeft(Gutter first, Gutter second) {
        return stand(first, second) && !belongRight(first, second);
    }

    static boolean areOfRight(Gutter first, Gutter second) {
        return stand(first, second) && belongRight(first, second);
    }

    private static boolean stand(Gutter first, Gutter second) {
        return second.x() > first.x() + 1 && Heights.areDates(first.between(second));
    }

    /** Each has something right of it in its line, and not each something left of it; where a grid has both, they begin flush. */
    private static boolean belongRight(Gutter first, Gutter second) {
        List<Piece> dates = first.between(second).stream().filter(Piece::isDate).toList();
        long left = level(dates, first.left());
        long right = level(dates, second.right());
        boolean begin = flush(dates, Piece::left) && !flush(dates, Piece::right);
        return right == dates.size() && (left < right || begin);
    }

    private static long level(List<Piece> dates, List<Piece> side) {
        return dates.stream()
                .filter(date ->
                        side.stream().anyMatch(piece -> Math.abs(piece.base() - date.base()) < LEVEL * date.size()))
                .count();
    }

    private static boolean flush(List<Piece> dates, ToDoubleFunction<Piece> edge) {
        double least = dates.stream().mapToDouble(edge).min().orElse(0);
        return dates.stream().allMatch(date -> edge.applyAsDouble(date) < least + FLUSH);
    }
}
