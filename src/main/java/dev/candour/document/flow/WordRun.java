package dev.candour.document.flow;

import java.util.Optional;
import java.util.function.Function;

/** Whether a run of a Word document is seen: not hidden, not white on white, not tiny. */
final class WordRun {

    /** Half points; smaller print is not read. */
    private static final int TINY = 6;
    /** Of a colour's parts, 0 to 255: lighter ones cannot be told from paper. */
    private static final int LIGHT = 0xF0;

    private final WordStyles styles;
    private final String paragraphStyle;

    WordRun(WordStyles styles, String paragraphStyle) {
        this.styles = styles;
        this.paragraphStyle = paragraphStyle;
    }

    /** @param filled whether it stands on a colour, or on something unknown */
    boolean isSeen(Xml run, boolean filled) {
        Optional<Xml> own = run.child("rPr");
        String style = own.flatMap(one -> one.value("rStyle")).orElse("");
        boolean vanishes = find(own, style, one -> one.flag("vanish")).orElse(false);
        boolean tiny = find(own, style, one -> one.value("sz"))
                .filter(size -> size.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(size -> size < TINY)
                .isPresent();
        boolean onColour = filled
                || find(own, style, one -> one.child("shd"))
                        .filter(WordRun::fills)
                        .isPresent()
                || own.flatMap(one -> one.value("highlight"))
                        .filter(colour -> !colour.equals("white"))
                        .isPresent();
        boolean white = find(own, style, one -> one.value("color"))
                .filter(WordRun::isLight)
                .isPresent();
        return !vanishes && !tiny && !(white && !onColour);
    }

    static boolean fills(Xml shade) {
        return !WordStyles.isPaper(shade.attribute("fill"))
                || !shade.attribute("themeFill").isEmpty();
    }

    private <T> Optional<T> find(Optional<Xml> own, String style, Function<Xml, Optional<T>> says) {
        Function<Xml, Optional<T>> ofStyle = one -> one.child("rPr").flatMap(says);
        return own.flatMap(says).or(() -> styles.find(style, ofStyle)).or(() -> styles.find(paragraphStyle, ofStyle));
    }

    private static boolean isLight(String colour) {
        if (!colour.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        int value = Integer.parseInt(colour, 16);
        return (value >> 16) >= LIGHT && (value >> 8 & 0xFF) >= LIGHT && (value & 0xFF) >= LIGHT;
    }
}
