package dev.candour.document.pdf;

import java.awt.geom.Point2D;

/** Text that runs up or down the page is given the coordinates that it has when the page is turned to read it. */
final class Turned {

    private Turned() {}

    /** @param angle of the direction of writing, clockwise from the right, in radians */
    static Glyph glyph(
            String text,
            Point2D from,
            Point2D to,
            double size,
            double angle,
            boolean bold,
            int face,
            Glyph.Sight sight) {
        int turn = Math.floorMod(Math.round(angle / (Math.PI / 2)), 4);
        Point2D start = back(from, turn);
        Point2D end = back(to, turn);
        double left = Math.min(start.getX(), end.getX());
        double right = Math.max(start.getX(), end.getX());
        return new Glyph(text, left, right, start.getY(), size, turn, bold, face, sight);
    }

    private static Point2D back(Point2D point, int turn) {
        double x = point.getX();
        double y = point.getY();
        return switch (turn) {
            case 1 -> new Point2D.Double(y, -x);
            case 2 -> new Point2D.Double(-x, -y);
            case 3 -> new Point2D.Double(-y, x);
            default -> point;
        };
    }
}
