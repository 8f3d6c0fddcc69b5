package dev.candour.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** A picture on a page, opened only when text stands on it: words in the colour of its sky are not seen. */
final class Picture {

    /** Points of a picture; a larger one takes too long to open. */
    private static final long MOST = 1_000_000;

    private final PDImage image;
    private final AffineTransform placed;
    private @Nullable BufferedImage opened;
    private boolean tried;

    /** @param placed from the unit square, whose first row is the lowest, to the page as it is shown */
    Picture(PDImage image, AffineTransform placed) {
        this.image = image;
        this.placed = placed;
    }

    /** Whether nothing of what is under it can be seen. */
    boolean isOpaque() {
        try {
            return image instanceof PDImageXObject whole
                    && !image.isStencil()
                    && whole.getSoftMask() == null
                    && whole.getMask() == null
                    && whole.getColorKeyMask() == null;
        } catch (IOException odd) {
            return false;
        }
    }

    /** Red, green and blue from 0 to 1; null when it cannot be told. */
    float @Nullable [] colour(double x, double y) {
        BufferedImage open = open();
        if (open == null) {
            return null;
        }
        try {
            Point2D at = placed.inverseTransform(new Point2D.Double(x, y), null);
            int column = (int) Math.min(open.getWidth() - 1, Math.max(0, at.getX() * open.getWidth()));
            int row = (int) Math.min(open.getHeight() - 1, Math.max(0, (1 - at.getY()) * open.getHeight()));
            int rgb = open.getRGB(column, row);
            return new float[] {(rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f};
        } catch (NoninvertibleTransformException flat) {
            return null;
        }
    }

    private @Nullable BufferedImage open() {
        if (!tried) {
            tried = true;
            try {
                boolean small = (long) image.getWidth() * image.getHeight() <= MOST;
                opened = small && isOpaque() ? image.getImage() : null;
            } catch (IOException | RuntimeException odd) {
                opened = null;
            }
        }
        return opened;
    }
}
