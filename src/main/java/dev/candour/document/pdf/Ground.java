package dev.candour.document.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is painted on a page so far: filled areas, whose colour text may vanish in, and pictures. */
final class Ground {

    private static final float[] PAPER = {1, 1, 1};
    /** Colours whose parts (0 to 1) differ by less cannot be told apart on paper or screen. */
    private static final double NEAR = 0.06;
    /** Of a part; anything paler is paper. */
    private static final double PALE = 0.98;
    /** Areas beyond this number are forgotten: a drawing, not a background. */
    private static final int MOST = 4_000;

    private final List<Area> areas = new ArrayList<>();

    private record Area(
            Rectangle2D place,
            float @Nullable [] colour,
            @Nullable Picture picture) {

        float @Nullable [] colour(double x, double y) {
            return picture == null ? colour : picture.colour(x, y);
        }
    }

    /** @param colour red, green and blue from 0 to 1; null when it is a pattern */
    void paint(Rectangle2D place, float @Nullable [] colour) {
        add(new Area(place, colour, null));
    }

    void show(Rectangle2D place, Picture picture) {
        add(new Area(place, null, picture));
    }

    private void add(Area area) {
        if (area.place().getWidth() > 2 && area.place().getHeight() > 2 && areas.size() < MOST) {
            areas.add(area);
        }
    }

    /** What is painted in a colour that can be told from the paper. */
    List<Rectangle2D> coloured() {
        return areas.stream()
                .filter(area -> area.colour() != null && !isPaper(area.colour()))
                .map(Area::place)
                .toList();
    }

    private static boolean isPaper(float[] colour) {
        return Math.min(colour[0], Math.min(colour[1], colour[2])) > PALE;
    }

    boolean hides(float[] colour, double x, double y) {
        float[] under = under(x, y);
        return under != null
                && Math.abs(under[0] - colour[0]) < NEAR
                && Math.abs(under[1] - colour[1]) < NEAR
                && Math.abs(under[2] - colour[2]) < NEAR;
    }

    private float @Nullable [] under(double x, double y) {
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).place().contains(x, y)) {
                return areas.get(i).colour(x, y);
            }
        }
        return PAPER;
    }
}
