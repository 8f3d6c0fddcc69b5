package dev.candour.document.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Side bars on a ground of their own: however the lines of a page stand to each other, what is in one is read by itself. */
record Bars(List<Rectangle2D> areas) {

    static final Bars NONE = new Bars(List.of());

    /** Of the paper's height and width. */
    private static final double TALL = 0.25;

    private static final double NARROW = 0.15;
    private static final double WIDE = 0.6;
    /** Points between two areas that are one bar. */
    private static final double TOUCH = 14;
    /** Points that an edge, or a letter, is off. */
    private static final double NEAR = 2;
    /** Points that pieces of one line are off each other. */
    private static final double SAME = 0.5;
    /** Of the lines of a bar; the cells of a table are level with what stands beside them. */
    private static final double LEVEL = 0.8;

    /** @param painted the coloured areas of a page */
    static Bars on(Rectangle2D paper, List<Rectangle2D> painted) {
        List<Rectangle2D> areas = new ArrayList<>();
        painted.stream()
                .map(paper::createIntersection)
                .filter(area ->
                        area.getWidth() > NARROW * paper.getWidth() && area.getWidth() < WIDE * paper.getWidth())
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinX).thenComparingDouble(Rectangle2D::getMinY))
                .forEach(area -> add(areas, area));
        areas.removeIf(area -> area.getHeight() < TALL * paper.getHeight());
        return areas.isEmpty() ? NONE : new Bars(areas);
    }

    private static void add(List<Rectangle2D> areas, Rectangle2D area) {
        Rectangle2D last = areas.isEmpty() ? null : areas.get(areas.size() - 1);
        boolean goesOn = last != null
                && Math.abs(last.getMinX() - area.getMinX()) < NEAR
                && Math.abs(last.getMaxX() - area.getMaxX()) < NEAR
                && area.getMinY() < last.getMaxY() + TOUCH;
        if (goesOn) {
            areas.set(areas.size() - 1, last.createUnion(area));
        } else {
            areas.add(area);
        }
    }

    /** What parts a bar from the text beside it. */
    Optional<Gutter> parting(List<Gutter> gutters) {
        return areas.isEmpty()
                ? Optional.empty()
                : gutters.stream()
                        .filter(gutter -> areas.stream().anyMatch(area -> parts(gutter, area)))
                        .max(Comparator.comparingInt(Gutter::strength).thenComparingDouble(one -> -one.x()));
    }

    private static boolean parts(Gutter all, Rectangle2D area) {
        Gutter gutter = new Gutter(
                all.x(), all.rows().stream().filter(row -> isBeside(row, area)).toList());
        if (gutter.strength() < Gutter.FEW) {
            return false;
        }
        List<Piece> left = gutter.left();
        List<Piece> right = gutter.right();
        Predicate<Piece> within =
                piece -> piece.left() > area.getMinX() - NEAR && piece.right() < area.getMaxX() + NEAR;
        boolean isLeft = left.stream().allMatch(within)
                && right.stream().allMatch(piece -> piece.left() > area.getMaxX() - NEAR);
        boolean isRight = right.stream().allMatch(within)
                && left.stream().allMatch(piece -> piece.right() < area.getMinX() + NEAR);
        return (isLeft || isRight) && !areCells(isLeft ? left : right, isLeft ? right : left);
    }

    private static boolean isBeside(List<Piece> row, Rectangle2D area) {
        return row.stream().allMatch(piece -> piece.base() > area.getMinY() && piece.base() < area.getMaxY() + NEAR);
    }

    /** Whether what stands on the ground are the dates of a table. */
    private static boolean areCells(List<Piece> bar, List<Piece> others) {
        Levels levels = Levels.of(others);
        long level = bar.stream().filter(piece -> levels.holds(piece, SAME)).count();
        return level > LEVEL * bar.size() && bar.stream().filter(Piece::isDate).count() > (1 - LEVEL) * bar.size();
    }
}
