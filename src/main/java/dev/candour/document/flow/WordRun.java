package dev.candour.document.flow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a run of a Word document is seen: not hidden, not tiny, not in the colour of what it stands on. */
final class WordRun {

    /** Half points; smaller print is not read. */
    private static final int TINY = 6;
    /** Per cent of their width that letters are pressed to: less is a line. */
    private static final int NARROW = 15;

    private static final Map<String, String> MARKERS = Map.of(
            "yellow", "#ffff00", "green", "#00ff00", "cyan", "#00ffff", "magenta", "#ff00ff", "blue", "#0000ff", "red",
            "#ff0000", "black", "#000000", "white", "#ffffff");

    private final WordStyles styles;
    private final String paragraphStyle;

    WordRun(WordStyles styles, String paragraphStyle) {
        this.styles = styles;
        this.paragraphStyle = paragraphStyle;
    }

    /** @param ground the colour that it stands on; null when it is not known */
    boolean isSeen(Xml run, @Nullable CssColour ground) {
        Said said = new Said(run.child("rPr"));
        boolean vanishes = said.find(one -> one.flag("vanish")).orElse(false);
        return !vanishes
                && !said.isUnder("sz", TINY)
                && !said.isUnder("w", NARROW)
                && !look(said, ground).hides();
    }

    /** Whether a line runs through it, so that it does not count any more. */
    boolean isStruck(Xml run) {
        Said said = new Said(run.child("rPr"));
        return said.find(one -> one.flag("strike")).orElse(false)
                || said.find(one -> one.flag("dstrike")).orElse(false);
    }

    /** Whether it is bold by itself: a paragraph that is bold throughout sets none of its words apart. */
    boolean isBold(Xml run) {
        return new Said(run.child("rPr")).ofRun(one -> one.flag("b")).orElse(false);
    }

    private static Look look(Said said, @Nullable CssColour below) {
        CssColour ink = said.find(one -> one.child("textFill").flatMap(WordColours::fill))
                .or(() -> said.find(one -> one.child("color")).flatMap(WordColours::ink))
                .orElse(null);
        Optional<Xml> shade = said.find(one -> one.child("shd"));
        CssColour ground = shade.isPresent() ? WordColours.ground(shade.get(), below) : below;
        Optional<String> marker = said.find(one -> one.value("highlight")).filter(colour -> !colour.equals("none"));
        return new Look(
                ink,
                marker.isPresent()
                        ? CssColour.of(MARKERS.getOrDefault(marker.get(), "")).orElse(null)
                        : ground);
    }

    /** What the run, its style or that of its paragraph say. */
    private final class Said {

        private final Optional<Xml> own;
        private final String style;

        Said(Optional<Xml> own) {
            this.own = own;
            this.style = own.flatMap(one -> one.value("rStyle")).orElse("");
        }

        <T> Optional<T> find(Function<Xml, Optional<T>> says) {
            return ofRun(says).or(() -> styles.ofParagraph(paragraphStyle, ofStyle(says)));
        }

        <T> Optional<T> ofRun(Function<Xml, Optional<T>> says) {
            return own.flatMap(says).or(() -> styles.find(style, ofStyle(says)));
        }

        private static <T> Function<Xml, Optional<T>> ofStyle(Function<Xml, Optional<T>> says) {
            return one -> one.child("rPr").flatMap(says);
        }

        boolean isUnder(String name, int least) {
            return find(one -> one.value(name))
                    .filter(size -> size.matches("\\d{1,4}") && Integer.parseInt(size) < least)
                    .isPresent();
        }
    }
}
