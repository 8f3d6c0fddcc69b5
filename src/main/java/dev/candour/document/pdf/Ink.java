package dev.candour.document.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Whether what is drawn leaves anything on the page that an eye can tell from the ground. */
final class Ink {

    /** Of full strength; text that is fainter is not read. */
    private static final double FAINT = 0.1;

    private static final double OPAQUE = 0.9;

    private final Colours fills = new Colours();
    private final Colours outlines = new Colours();
    private final Ground ground;
    /** Of the group that is drawn, from 0 to 1. */
    private double strength = 1;

    Ink(Ground ground) {
        this.ground = ground;
    }

    /** Goes on within a group that is drawn as a whole. @return the strength to come back to */
    double within(PDGraphicsState state) {
        double before = strength;
        strength *= state.getNonStrokeAlphaConstant();
        return before;
    }

    void backTo(double before) {
        strength = before;
    }

    boolean shows(RenderingMode mode, PDGraphicsState state, double x, double y) {
        return mode.isFill() && fills(state, x, y) || mode.isStroke() && outlines(state, x, y);
    }

    private boolean fills(PDGraphicsState state, double x, double y) {
        float[] colour = fills.of(state.getNonStrokingColor());
        return strength * state.getNonStrokeAlphaConstant() >= FAINT && (colour == null || !ground.hides(colour, x, y));
    }

    private boolean outlines(PDGraphicsState state, double x, double y) {
        float[] colour = outlines.of(state.getStrokingColor());
        return strength * state.getAlphaConstant() >= FAINT && (colour == null || !ground.hides(colour, x, y));
    }

    /** Whether what is filled now takes the sight of what is under it: a marker's yellow does not. */
    boolean covers(PDGraphicsState state) {
        return strength * state.getNonStrokeAlphaConstant() > OPAQUE
                && state.getBlendMode() == BlendMode.NORMAL
                && state.getSoftMask() == null;
    }
}
