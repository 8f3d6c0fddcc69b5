package dev.candour.document.flow;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The colours of a Word document: of letters, and of what they stand on. */
final class WordColours {

    private static final Set<String> PAPER = Set.of("background1", "light1", "bg1", "lt1");
    private static final Set<String> PLAIN = Set.of("", "clear", "nil");
    /** Thousandths of a per cent of what is below that shines through: more leaves nothing to read. */
    private static final int CLEAR = 90_000;

    private static final CssColour NOTHING = new CssColour(0, 0, 0, 0);

    private WordColours() {}

    /** Of letters; empty when it is the one that can be read there, or not known. */
    static Optional<CssColour> ink(Xml colour) {
        return hex(colour.attribute("val")).or(() -> theme(colour, "themeColor", "themeShade"));
    }

    /** Of letters that are filled like a drawing, as Word 2010 and later can. */
    static Optional<CssColour> fill(Xml fill) {
        if (fill.child("noFill").isPresent()) {
            return Optional.of(NOTHING);
        }
        Optional<Xml> solid = fill.child("solidFill")
                .flatMap(one ->
                        one.children().stream().filter(child -> !child.isText()).findFirst());
        boolean clear = solid.flatMap(one -> one.value("alpha"))
                .filter(value -> value.matches("\\d{1,6}") && Integer.parseInt(value) >= CLEAR)
                .isPresent();
        return clear ? Optional.of(NOTHING) : solid.flatMap(WordColours::drawn);
    }

    private static Optional<CssColour> drawn(Xml colour) {
        return colour.is("srgbClr")
                ? hex(colour.attribute("val"))
                : theme(colour, "val", "shade")
                        .filter(paper -> colour.children().isEmpty());
    }

    /** What is behind letters. @param below what the shading leaves as it is @return null when it is not known */
    static @Nullable CssColour ground(Xml shade, @Nullable CssColour below) {
        String fill = shade.attribute("fill");
        if (!PLAIN.contains(shade.attribute("val"))) {
            return shade.attribute("val").equals("solid")
                    ? hex(shade.attribute("color")).orElse(null)
                    : null;
        }
        if (fill.isEmpty() || fill.equalsIgnoreCase("auto")) {
            return shade.attribute("themeFill").isEmpty()
                    ? below
                    : theme(shade, "themeFill", "themeFillShade").orElse(null);
        }
        return hex(fill).orElse(null);
    }

    private static Optional<CssColour> theme(Xml element, String name, String shade) {
        return PAPER.contains(element.attribute(name))
                        && element.attribute(shade).isEmpty()
                ? Optional.of(CssColour.WHITE)
                : Optional.empty();
    }

    private static Optional<CssColour> hex(String value) {
        return value.matches("[0-9A-Fa-f]{6}") ? CssColour.of("#" + value) : Optional.empty();
    }
}
