package dev.candour.document.flow;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The named styles of a Word document: what a paragraph or run has that does not say it itself. */
final class WordStyles {

    private static final int DEEPEST = 12;

    private final Map<String, Xml> styles = new HashMap<>();
    private String normal = "";
    private @Nullable Xml defaults;

    WordStyles(@Nullable Xml part) {
        if (part != null) {
            part.all("style").forEach(this::put);
            defaults = part.child("docDefaults")
                    .flatMap(one -> one.child("rPrDefault"))
                    .orElse(null);
        }
    }

    private void put(Xml style) {
        String id = style.attribute("styleId");
        styles.put(id, style);
        if (style.attribute("type").equals("paragraph")
                && style.attribute("default").matches("1|true|on")) {
            normal = id;
        }
    }

    /** What the style of a paragraph says, or for one without a style the usual one, or all. */
    <T> Optional<T> ofParagraph(String id, Function<Xml, Optional<T>> says) {
        return find(id.isEmpty() ? normal : id, says)
                .or(() -> Optional.ofNullable(defaults).flatMap(says));
    }

    /** What the style, or the one that it is based on, says. */
    <T> Optional<T> find(String id, Function<Xml, Optional<T>> says) {
        String at = id;
        for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
            Xml style = styles.get(at);
            Optional<T> found = says.apply(style);
            if (found.isPresent()) {
                return found;
            }
            at = style.value("basedOn").orElse("");
        }
        return Optional.empty();
    }

    /** The level of a heading, from 1; 0 when it is none. */
    int headingLevel(String id) {
        return find(
                        id,
                        style -> level(style.value("name").orElse(""))
                                .or(() -> style.child("pPr")
                                        .flatMap(paragraph -> paragraph.value("outlineLvl"))
                                        .flatMap(WordStyles::outline)))
                .orElse(0);
    }

    /** From 0 for the first level; 9 is body text. */
    static Optional<Integer> outline(String value) {
        return value.matches("[0-5]") ? Optional.of(Integer.parseInt(value) + 1) : Optional.empty();
    }

    private static Optional<Integer> level(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            return Optional.of(1);
        }
        return lower.matches("heading [1-6]") ? Optional.of(lower.charAt(8) - '0') : Optional.empty();
    }

    /** Whether a style of tables fills any cell with a colour. */
    boolean fills(String id) {
        return styles.containsKey(id)
                && styles.get(id)
                        .deep("shd")
                        .anyMatch(shade -> !CssColour.WHITE.equals(WordColours.ground(shade, CssColour.WHITE)));
    }
}
