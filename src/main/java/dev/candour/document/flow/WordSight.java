package dev.candour.document.flow;

import dev.candour.document.flow.Placed.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Paragraphs, rows and boxes of a Word document that nobody sees, whatever their letters look like. */
final class WordSight {

    /** Twentieths of a point; a line or a row of this height shows nothing of its letters. */
    private static final int FLAT = 60;
    /** Twentieths of a point to the left of the margin, beyond the edge of the paper. */
    private static final int AWAY = -4_000;
    /** Two points, in the unit of drawings; a smaller box shows nothing. */
    private static final int SMALL = 25_400;

    private WordSight() {}

    /** @param said the properties of a paragraph, its own or those of its style */
    static boolean isGone(Xml said) {
        Optional<Xml> spacing = said.child("spacing").filter(one -> isExact(one, "lineRule"));
        Optional<Xml> indent = said.child("ind");
        return spacing.filter(one -> number(one, "line", FLAT) < FLAT).isPresent()
                || indent.filter(one -> Math.min(number(one, "left", 0), number(one, "start", 0)) < AWAY)
                        .isPresent();
    }

    static boolean isGoneRow(Xml row) {
        Optional<Xml> said = row.child("trPr");
        return said.flatMap(one -> one.flag("hidden")).orElse(false)
                || said.flatMap(one -> one.child("trHeight"))
                        .filter(one -> isExact(one, "hRule") && number(one, "val", FLAT) < FLAT)
                        .isPresent();
    }

    /** @param drawing an anchor, or a shape as older versions wrote it @param place null when it is not known */
    static boolean isGoneBox(Xml drawing, @Nullable Place place) {
        boolean hidden = drawing.child("docPr")
                .map(one -> one.attribute("hidden"))
                .filter(value -> value.matches("1|true"))
                .isPresent();
        return hidden
                || drawing.attribute("style").replace(" ", "").contains("visibility:hidden")
                || drawing.child("extent").filter(WordSight::isSmall).isPresent()
                || place != null && place.isOffPaper();
    }

    private static boolean isSmall(Xml extent) {
        return number(extent, "cx", SMALL) < SMALL || number(extent, "cy", SMALL) < SMALL;
    }

    private static boolean isExact(Xml element, String rule) {
        return element.attribute(rule).equals("exact");
    }

    private static int number(Xml element, String name, int otherwise) {
        String value = element.attribute(name);
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
