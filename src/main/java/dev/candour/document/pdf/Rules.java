package dev.candour.document.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The straight lines that are drawn on a page, across and down: the borders of tables; and the dots before items of lists. */
final class Rules {

    /** Points; a filled area that is thinner is a line. */
    private static final double THIN = 2.5;

    private static final double SHORT = 8;

    private static final int MOST = 1_500;

    /** @param at its place, down the page when it runs across @param from where it starts @param to where it ends */
    record Rule(double at, double from, double to) {

        boolean covers(double place) {
            return from - 2 <= place && place <= to + 2;
        }
    }

    private final List<Rule> across = new ArrayList<>();
    private final List<Rule> down = new ArrayList<>();
    private final List<Point2D> dots = new ArrayList<>();

    List<Rule> across() {
        return across;
    }

    List<Rule> down() {
        return down;
    }

    List<Point2D> dots() {
        return dots;
    }

    void fill(Rectangle2D area) {
        double width = area.getWidth();
        if (width > 1.2 && width < 7 && Math.abs(width - area.getHeight()) < 1 && dots.size() < MOST) {
            dots.add(new Point2D.Double(area.getCenterX(), area.getCenterY()));
        }
        if (area.getHeight() <= THIN && area.getWidth() > SHORT) {
            add(across, area.getCenterY(), area.getMinX(), area.getMaxX());
        } else if (area.getWidth() <= THIN && area.getHeight() > SHORT) {
            add(down, area.getCenterX(), area.getMinY(), area.getMaxY());
        }
    }

    void stroke(Shape path) {
        double[] point = new double[6];
        double[] last = new double[2];
        double[] start = new double[2];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                start = point.clone();
            } else if (kind == PathIterator.SEG_LINETO) {
                segment(last, point);
            } else if (kind == PathIterator.SEG_CLOSE) {
                segment(last, start);
                point = start.clone();
            }
            last = point.clone();
        }
    }

    private void segment(double[] from, double[] to) {
        if (Math.abs(from[1] - to[1]) < 1 && Math.abs(from[0] - to[0]) > SHORT) {
            add(across, from[1], Math.min(from[0], to[0]), Math.max(from[0], to[0]));
        } else if (Math.abs(from[0] - to[0]) < 1 && Math.abs(from[1] - to[1]) > SHORT) {
            add(down, from[0], Math.min(from[1], to[1]), Math.max(from[1], to[1]));
        }
    }

    private static void add(List<Rule> rules, double at, double from, double to) {
        if (rules.size() < MOST) {
            rules.add(new Rule(at, from, to));
        }
    }
}
