package dev.candour.document.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/** Follows the lines that a page draws, until they are stroked or filled. */
abstract class PathScan extends PDFGraphicsStreamEngine {

    private static final int PLAIN = 60;

    private GeneralPath path = new GeneralPath();
    /** How what is cut off is told from what is left; -1 when nothing is cut off. */
    private int clip = -1;

    PathScan(PDPage page) {
        super(page);
    }

    GeneralPath path() {
        return path;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clip = windingRule;
    }

    @Override
    public void endPath() {
        if (clip >= 0 && path.getCurrentPoint() != null) {
            getGraphicsState().intersectClippingPath(isPlain() ? ruled() : new GeneralPath(path.getBounds2D()));
        }
        clip = -1;
        path = new GeneralPath();
    }

    private GeneralPath ruled() {
        path.setWindingRule(clip);
        return path;
    }

    /** The parts that two paths share take long to find when they have many corners. */
    private boolean isPlain() {
        int corners = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone() && corners <= PLAIN; i.next()) {
            corners++;
        }
        return corners <= PLAIN;
    }
}
