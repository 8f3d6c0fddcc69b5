package dev.candour.document.pdf;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.Limits;
import dev.candour.document.pdf.Glyph.Sight;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the drawing of one page and notes every glyph, and what it is drawn on. Draws nothing. */
final class PageScan extends PathScan {

    /** Points; nobody reads smaller print. */
    private static final double TINY = 3;

    private static final int PICTURE = 100;
    private static final double RUNS_OFF = 40;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Ground ground = new Ground();
    private final Rules rules = new Rules();
    private final Colours colours = new Colours();
    private final AffineTransform shown;
    private final Rectangle2D paper;
    private boolean hasPicture;
    private int unreadable;
    private final Drawings drawings = new Drawings();

    PageScan(PDPage page) {
        super(page);
        PDRectangle box = page.getCropBox();
        this.shown = shown(box, page.getRotation());
        this.paper = shown.createTransformedShape(new Rectangle2D.Double(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()))
                .getBounds2D();
    }

    /** From the page's own coordinates to those of a reader: turned upright, downwards from the top left corner. */
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

    List<Glyph> glyphs() {
        return glyphs;
    }

    Rectangle2D paper() {
        return paper;
    }

    Rules rules() {
        return rules;
    }

    Bars bars() {
        return Bars.on(paper, ground.coloured());
    }

    AffineTransform shown() {
        return shown;
    }

    /** Whether a picture of some size is drawn: on a page without text, a scan. */
    boolean hasPicture() {
        return hasPicture;
    }

    /** Signs that the document draws without saying which characters they are. */
    int unreadable() {
        return unreadable;
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        String text = Signs.text(font, code);
        if (text == null) {
            unreadable++;
            return;
        }
        if (glyphs.size() > Limits.MOST_CHARACTERS) {
            throw new DocumentException(Kind.TOO_MUCH);
        }
        Matrix placed = rendering.clone();
        placed.concatenate(Matrix.getTranslateInstance(displacement.getX(), displacement.getY()));
        Point2D from = shown.transform(new Point2D.Double(rendering.getTranslateX(), rendering.getTranslateY()), null);
        Point2D to = shown.transform(new Point2D.Double(placed.getTranslateX(), placed.getTranslateY()), null);
        double size = Math.abs(rendering.getScalingFactorY());
        int face = System.identityHashCode(font.getCOSObject());
        glyphs.add(Turned.glyph(text, from, to, size, angle(rendering), isBold(font), face, sight(from, to, size)));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        drawings.enter();
        super.showForm(form);
        drawings.leave();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        drawings.enter();
        super.showTransparencyGroup(form);
        drawings.leave();
    }

    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement)
            throws IOException {
        drawings.enter();
        super.showType3Glyph(rendering, font, code, displacement);
        drawings.leave();
    }

    private double angle(Matrix rendering) {
        Point2D along = new Point2D.Double(rendering.getScaleX(), rendering.getShearY());
        Point2D seen = shown.deltaTransform(along, null);
        return Math.atan2(seen.getY(), seen.getX());
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("semibold");
    }

    private Sight sight(Point2D from, Point2D to, double size) {
        PDGraphicsState state = getGraphicsState();
        double x = (from.getX() + to.getX()) / 2;
        double y = from.getY() - size * 0.3;
        if (size < TINY || !(paper.contains(x, y) || runsOff(from, y)) || state.getNonStrokeAlphaConstant() < 0.05) {
            return Sight.HIDDEN;
        }
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return Sight.NOT_DRAWN;
        }
        float[] colour = mode.isFill() ? colours.of(state.getNonStrokingColor()) : null;
        return colour != null && ground.hides(colour, x, y) ? Sight.HIDDEN : Sight.SEEN;
    }

    /** A word that runs off the edge of the paper is read to its end. */
    private boolean runsOff(Point2D from, double y) {
        Glyph before = glyphs.isEmpty() ? null : glyphs.get(glyphs.size() - 1);
        return before != null
                && before.sight() == Sight.SEEN
                && before.endsAt(from)
                && from.getX() < paper.getMaxX() + RUNS_OFF
                && y > paper.getMinY()
                && y < paper.getMaxY();
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        if (state.getNonStrokeAlphaConstant() > 0.3) {
            Rectangle2D bounds = shown.createTransformedShape(path()).getBounds2D();
            Rectangle2D clip = shown.createTransformedShape(
                            state.getCurrentClippingPath().getBounds2D())
                    .getBounds2D();
            rules.fill(bounds);
            ground.paint(bounds.createIntersection(clip), colours.of(state.getNonStrokingColor()));
        }
        endPath();
    }

    @Override
    public void drawImage(PDImage image) {
        Rectangle2D place = shown.createTransformedShape(getGraphicsState()
                        .getCurrentTransformationMatrix()
                        .createAffineTransform()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)))
                .getBounds2D();
        hasPicture |= place.getWidth() > PICTURE && place.getHeight() > PICTURE;
        ground.paint(place, null);
    }

    @Override
    public void clip(int windingRule) {
        // A picture's frame as a rule; text cut off by one is rare, and the path may be anything.
    }

    @Override
    public void strokePath() {
        rules.stroke(shown.createTransformedShape(path()));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        rules.stroke(shown.createTransformedShape(path()));
        fill();
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        ground.paint(paper, null);
    }
}
