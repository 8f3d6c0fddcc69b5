package dev.candour.document.pdf;

import java.awt.Shape;
import java.util.Arrays;
import java.util.BitSet;

/** What is painted over text that stood there before: nobody sees it any more. */
final class Covers {

    /** Places that are looked at, over all paints of a page: some seconds. A drawing that needs more is a drawing. */
    private static final long MOST = 200_000_000;

    private final BitSet painted = new BitSet();
    private final BitSet pictured = new BitSet();
    private double[] places = new double[1_024];
    private int size;
    private long looked;

    /** The middle of the next sign. */
    void add(double x, double y) {
        if (places.length < 2 * size + 2) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[2 * size] = x;
        places[2 * size + 1] = y;
        size++;
    }

    /** @param area what is painted, opaque; a picture may show the very words that it covers */
    void paint(Shape area, Shape within, boolean picture) {
        looked += size;
        if (looked > MOST) {
            return;
        }
        double left = area.getBounds2D().getMinX();
        double right = area.getBounds2D().getMaxX();
        for (int i = 0; i < size; i++) {
            double x = places[2 * i];
            double y = places[2 * i + 1];
            if (x > left && x < right && area.contains(x, y) && within.contains(x, y)) {
                (picture ? pictured : painted).set(i);
            }
        }
    }

    Glyph.Sight sight(int glyph, Glyph.Sight before) {
        if (painted.get(glyph)) {
            return Glyph.Sight.HIDDEN;
        }
        return before == Glyph.Sight.SEEN && pictured.get(glyph) ? Glyph.Sight.NOT_DRAWN : before;
    }
}
