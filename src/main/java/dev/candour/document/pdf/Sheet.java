package dev.candour.document.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The paper of a page as it is shown: turned upright, in points downwards from the top left corner.
 *
 * @param shown from the page's own coordinates to those of a reader
 * @param back from those of a reader to the page's own
 * @param paper what is shown of it
 */
record Sheet(AffineTransform shown, AffineTransform back, Rectangle2D paper) {

    static Sheet of(PDPage page) {
        PDRectangle box = page.getCropBox();
        AffineTransform shown = shown(box, page.getRotation());
        Rectangle2D paper = shown.createTransformedShape(rectangle(box)).getBounds2D();
        try {
            return new Sheet(shown, shown.createInverse(), paper);
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible); // it is turned and moved, no more
        }
    }

    private static AffineTransform shown(PDRectangle box, int rotation) {
        AffineTransform upright = new AffineTransform();
        switch (Math.floorMod(rotation, 360)) {
            case 90 -> upright.setTransform(0, 1, 1, 0, 0, 0);
            case 180 -> upright.setTransform(-1, 0, 0, 1, box.getWidth(), 0);
            case 270 -> upright.setTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
            default -> upright.setTransform(1, 0, 0, -1, 0, box.getHeight());
        }
        upright.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return upright;
    }

    static Rectangle2D rectangle(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    Shape shown(Shape drawn) {
        return shown.createTransformedShape(drawn);
    }

    Point2D shown(double x, double y) {
        return shown.transform(new Point2D.Double(x, y), null);
    }

    Point2D drawn(double x, double y) {
        return back.transform(new Point2D.Double(x, y), null);
    }
}
