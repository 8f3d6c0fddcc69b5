package dev.candour.document.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The named styles of an OpenDocument text: what is hidden, tiny or off the paper, and how letters look. */
final class OdtStyles {

    private static final int DEEPEST = 12;
    private static final String DEFAULT = " default of ";
    private static final String LETTERS = "text-properties";
    private static final String LINES = "paragraph-properties";

    private static final Pattern TINY = Pattern.compile("[0-2](?:\\.\\d{1,9})?pt");
    /** Letters that are pressed together to a line. */
    private static final Pattern NARROW = Pattern.compile("(?:\\d|1[0-4])(?:\\.\\d{1,9})?%");

    private static final Pattern FAINT = Pattern.compile("\\d(?:\\.\\d{1,9})?%");
    /** A line that is too flat to show its letters. */
    private static final Pattern FLAT =
            Pattern.compile("0?\\.0\\d{0,9}(?:cm|in)|0(?:\\.\\d{1,9})?mm|[0-2](?:\\.\\d{1,9})?pt");
    /** To the left of the margin, beyond the edge of the paper. */
    private static final Pattern AWAY =
            Pattern.compile("-(?:[1-9]\\d{1,3}(?:\\.\\d{1,9})?(?:cm|in)|[1-9]\\d{2,4}(?:\\.\\d{1,9})?(?:mm|pt))");

    private final Map<String, Xml> styles = new HashMap<>();

    void add(Xml part) {
        part.deep("style").forEach(style -> styles.put(style.attribute("name"), style));
        part.deep("default-style").forEach(style -> styles.put(DEFAULT + style.attribute("family"), style));
    }

    /** A property of the style, of the one that it is based on, or of all of its kind. */
    private Optional<String> find(String name, String properties, String key) {
        String at = name;
        for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
            Xml style = styles.get(at);
            Optional<String> found =
                    style.child(properties).map(one -> one.attribute(key)).filter(value -> !value.isEmpty());
            if (found.isPresent()) {
                return found;
            }
            at = style.attribute("parent-style-name");
        }
        return Optional.empty();
    }

    private boolean says(String name, String properties, String key, Pattern value) {
        return find(name, properties, key)
                .filter(said -> value.matcher(said).matches())
                .isPresent();
    }

    /** Whether letters of this style are not seen, on whatever they stand. */
    boolean isGone(String name) {
        return find(name, LETTERS, "display").filter("none"::equals).isPresent()
                || says(name, LETTERS, "font-size", TINY)
                || says(name, LETTERS, "text-scale", NARROW)
                || says(name, LETTERS, "opacity", FAINT);
    }

    /** Whether nobody sees a paragraph of this style. */
    boolean isGoneParagraph(String name) {
        return isGone(styles.containsKey(name) ? name : DEFAULT + "paragraph")
                || says(name, LINES, "line-height", FLAT)
                || says(name, LINES, "margin-left", AWAY);
    }

    boolean isStruck(String name) {
        return find(name, LETTERS, "text-line-through-style")
                .filter(line -> !line.equals("none"))
                .isPresent();
    }

    /** How letters look. @param outer how they look around it */
    Look look(String name, Look outer) {
        CssColour ink = outer.ink();
        if (find(name, LETTERS, "use-window-font-color").filter("true"::equals).isPresent()) {
            ink = null; // whatever can be read there
        } else if (find(name, LETTERS, "color").isPresent()) {
            ink = find(name, LETTERS, "color").flatMap(CssColour::of).orElse(null);
        }
        return new Look(ink, ground(name, outer.ground()));
    }

    /** What is behind letters of a style, or behind what stands in a cell. @return null when it is not known */
    @Nullable
    CssColour ground(String name, @Nullable CssColour below) {
        Xml style = styles.get(name);
        Optional<String> said = style == null
                ? Optional.empty()
                : style.children().stream()
                        .map(properties -> properties.attribute("background-color"))
                        .filter(colour -> !colour.isEmpty() && !colour.equals("transparent"))
                        .findFirst();
        return said.isEmpty() ? below : CssColour.of(said.get()).orElse(null);
    }
}
