package dev.candour.document.flow;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a box that its document puts somewhere on the page, in points.
 *
 * @param place null when the document leaves it open
 */
record Placed(@Nullable Place place, List<Block> blocks) {

    /** @param onPage whether it is measured from the page and not from the paragraph that it hangs on */
    record Place(double left, double top, double right, double bottom, boolean onPage) {

        /** Whether it stands before the edge of the paper, or behind that of the largest. */
        boolean isOffPaper() {
            return right < BEFORE || bottom < -FAR || left > FAR || top > 2 * FAR;
        }
    }

    /** Points. */
    private static final double BEFORE = -100;

    private static final double FAR = 1_300;
    private static final double SMALL = 2;

    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]{1,12})(pt|in|cm|mm)?");
    /** EMU, in which Word measures drawings, of a point. */
    private static final double EMU = 12_700;
    /** Of most pages, in points. */
    private static final double MARGIN = 72;

    private static final double PAPER = 595;

    /** @param anchor of a drawing in a Word document */
    static @Nullable Place of(Xml anchor) {
        OptionalDouble left = offset(anchor, "positionH");
        OptionalDouble top = offset(anchor, "positionV");
        double width = length(anchor, "cx");
        double height = length(anchor, "cy");
        if (left.isEmpty() || top.isEmpty()) {
            return null;
        }
        String from = anchor.child("positionV")
                .map(one -> one.attribute("relativeFrom"))
                .orElse("");
        boolean onPage = from.equals("page") || from.equals("margin") || from.equals("topMargin");
        return new Place(
                left.getAsDouble(), top.getAsDouble(), left.getAsDouble() + width, top.getAsDouble() + height, onPage);
    }

    private static OptionalDouble offset(Xml anchor, String axis) {
        Xml position = anchor.child(axis).orElse(null);
        if (position == null) {
            return OptionalDouble.empty();
        }
        boolean inner = List.of("margin", "column", "character").contains(position.attribute("relativeFrom"));
        String align = position.child("align").map(Xml::words).orElse("");
        if (align.equals("right")) {
            return OptionalDouble.of(PAPER - length(anchor, "cx"));
        }
        if (align.equals("left") || align.equals("top")) {
            return OptionalDouble.of(inner ? MARGIN : 0);
        }
        String words = position.child("posOffset").map(Xml::words).orElse("");
        return words.matches("-?\\d{1,10}")
                ? OptionalDouble.of(Double.parseDouble(words) / EMU + (inner ? MARGIN : 0))
                : OptionalDouble.empty();
    }

    private static double length(Xml anchor, String key) {
        String words = anchor.child("extent").map(one -> one.attribute(key)).orElse("");
        return words.matches("\\d{1,10}") ? Double.parseDouble(words) / EMU : 0;
    }

    /** @param left and the others as lengths with their units */
    static @Nullable Place of(String left, String top, String width, String height) {
        OptionalDouble x = points(left);
        OptionalDouble y = points(top);
        return x.isEmpty() || y.isEmpty()
                ? null
                : new Place(
                        x.getAsDouble(),
                        y.getAsDouble(),
                        x.getAsDouble() + points(width).orElse(0),
                        y.getAsDouble() + points(height).orElse(0),
                        false);
    }

    /** Whether a box is too small to show anything. @param width and height as lengths with their units */
    static boolean isFlat(String width, String height) {
        return points(width).orElse(SMALL) < SMALL || points(height).orElse(SMALL) < SMALL;
    }

    private static OptionalDouble points(String words) {
        Matcher length = LENGTH.matcher(words);
        if (!length.matches()
                || length.group(1).replaceAll("[^.]", "").length() > 1
                || !length.group(1).matches(".*\\d.*")) {
            return OptionalDouble.empty();
        }
        double unit = switch (String.valueOf(length.group(2))) {
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            default -> 1;
        };
        return OptionalDouble.of(Double.parseDouble(length.group(1)) * unit);
    }
}
