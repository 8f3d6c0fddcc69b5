package dev.candour.document.pdf;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.Limits;
import dev.candour.document.pdf.Glyph.Sight;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
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

    /** Of the height: letters that are pressed together to this width are a line. */
    private static final double NARROW = 0.15;

    private static final int PICTURE = 100;
    private static final double RUNS_OFF = 40;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Ground ground = new Ground();
    private final Rules rules = new Rules();
    private final Colours colours = new Colours();
    private final Ink ink = new Ink(ground);
    private final Covers covers = new Covers();
    private final Layers layers;
    private final Blanks blanks = new Blanks();
    private final Weight weight = new Weight();
    private final Sheet sheet;
    private boolean hasPicture;
    private int unreadable;
    private final Drawings drawings = new Drawings();

    PageScan(PDPage page, Layers layers) {
        super(page);
        this.layers = layers;
        this.sheet = Sheet.of(page);
    }

    List<Glyph> glyphs() {
        return IntStream.range(0, glyphs.size())
                .mapToObj(
                        i -> glyphs.get(i).seenAs(covers.sight(i, glyphs.get(i).sight())))
                .toList();
    }

    int drawn() {
        return glyphs.size();
    }

    Sheet sheet() {
        return sheet;
    }

    Rules rules() {
        return rules;
    }

    Bars bars() {
        return Bars.on(sheet.paper(), ground.coloured());
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
        Point2D from = sheet.shown(rendering.getTranslateX(), rendering.getTranslateY());
        Point2D to = sheet.shown(placed.getTranslateX(), placed.getTranslateY());
        double size = Math.abs(rendering.getScalingFactorY());
        int face = System.identityHashCode(font.getCOSObject());
        Sight sight = sight(from, to, rendering);
        if (sight == Sight.SEEN && blanks.isBlank(font, face, code, text)) {
            sight = Sight.HIDDEN;
        }
        boolean isBold = weight.isBold(font, getGraphicsState().getTextState().getRenderingMode());
        glyphs.add(Turned.glyph(text, from, to, size, angle(rendering), isBold, face, sight));
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!layers.isOff(form.getOptionalContent())) {
            drawings.enter();
            super.showForm(form);
            drawings.leave();
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (layers.isOff(form.getOptionalContent())) {
            return;
        }
        double before = ink.within(getGraphicsState());
        drawings.enter();
        super.showTransparencyGroup(form);
        drawings.leave();
        ink.backTo(before);
    }

    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement)
            throws IOException {
        drawings.enter();
        super.showType3Glyph(rendering, font, code, displacement);
        drawings.leave();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
    }

    private double angle(Matrix rendering) {
        Point2D along = new Point2D.Double(rendering.getScaleX(), rendering.getShearY());
        Point2D seen = sheet.shown().deltaTransform(along, null);
        return Math.atan2(seen.getY(), seen.getX());
    }

    private Sight sight(Point2D from, Point2D to, Matrix rendering) {
        double size = Math.abs(rendering.getScalingFactorY());
        double x = (from.getX() + to.getX()) / 2;
        double y = from.getY() - size * 0.3;
        covers.add(x, y);
        boolean tiny = size < TINY || Math.abs(rendering.getScalingFactorX()) < NARROW * size;
        if (tiny || layers.isOff() || !(isOnPaper(x, y) || runsOff(from, y))) {
            return Sight.HIDDEN;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return Sight.NOT_DRAWN;
        }
        return ink.shows(mode, getGraphicsState(), x, y) ? Sight.SEEN : Sight.HIDDEN;
    }

    private boolean isOnPaper(double x, double y) {
        return sheet.paper().contains(x, y)
                && getGraphicsState().getCurrentClippingPath().contains(sheet.drawn(x, y));
    }

    /** A word that runs off the edge of the paper is read to its end. */
    private boolean runsOff(Point2D from, double y) {
        Glyph before = glyphs.isEmpty() ? null : glyphs.get(glyphs.size() - 1);
        return before != null
                && before.sight() == Sight.SEEN
                && before.endsAt(from)
                && from.getX() < sheet.paper().getMaxX() + RUNS_OFF
                && y > sheet.paper().getMinY()
                && y < sheet.paper().getMaxY();
    }

    private void fill(int windingRule) {
        PDGraphicsState state = getGraphicsState();
        if (state.getNonStrokeAlphaConstant() > 0.3 && !layers.isOff()) {
            path().setWindingRule(windingRule);
            Shape area = sheet.shown(path());
            Rectangle2D bounds = area.getBounds2D();
            Shape clip = clip();
            float[] colour = colours.of(state.getNonStrokingColor());
            rules.fill(bounds);
            ground.paint(bounds.createIntersection(clip.getBounds2D()), colour);
            if (colour != null && ink.covers(state)) {
                covers.paint(area, clip, false);
            }
        }
        endPath();
    }

    private Shape clip() {
        return sheet.shown(getGraphicsState().getCurrentClippingPath());
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform placed = new AffineTransform(sheet.shown());
        placed.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        Shape area = placed.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        Rectangle2D place = area.getBounds2D();
        hasPicture |= place.getWidth() > PICTURE && place.getHeight() > PICTURE;
        if (layers.isOff()) {
            return;
        }
        Picture picture = new Picture(image, placed);
        ground.show(place, picture);
        if (picture.isOpaque() && ink.covers(getGraphicsState())) {
            covers.paint(area, clip(), true);
        }
    }

    @Override
    public void strokePath() {
        rules.stroke(sheet.shown(path()));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill(windingRule);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        rules.stroke(sheet.shown(path()));
        fill(windingRule);
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        ground.paint(sheet.paper(), null);
    }
}
