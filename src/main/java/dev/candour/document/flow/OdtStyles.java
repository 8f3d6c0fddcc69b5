package dev.candour.document.flow;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The named styles of an OpenDocument text: what is hidden, white or tiny, and what lies under it. */
final class OdtStyles {

    private static final int DEEPEST = 12;

    private final Map<String, Xml> styles = new HashMap<>();

    void add(Xml part) {
        part.deep("style").forEach(style -> styles.put(style.attribute("name"), style));
    }

    /** A property of the style or of the one that it is based on. */
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

    boolean isGone(String name) {
        return find(name, "text-properties", "display").filter("none"::equals).isPresent()
                || find(name, "text-properties", "font-size")
                        .filter(size -> size.matches("[0-2](?:\\.\\d+)?pt"))
                        .isPresent();
    }

    /** Whether it says its colour, and whether that is white. */
    Optional<Boolean> isWhite(String name) {
        return find(name, "text-properties", "color")
                .map(colour -> colour.toLowerCase(Locale.ROOT).matches("#f[0-9a-f]f[0-9a-f]f[0-9a-f]"));
    }

    boolean isFilled(String name) {
        return styles.containsKey(name)
                && styles.get(name).children().stream()
                        .map(properties -> properties.attribute("background-color"))
                        .anyMatch(colour -> !colour.isEmpty()
                                && !colour.equals("transparent")
                                && !colour.equalsIgnoreCase("#ffffff"));
    }
}
