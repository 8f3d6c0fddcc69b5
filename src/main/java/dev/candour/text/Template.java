package dev.candour.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text with places for named values, as in {@code {name}: {years} years}. Read once, filled in often. */
public final class Template {

    /** A place and the English noun behind it: 1 year, but 2 years. */
    private static final Pattern PLACE =
            Pattern.compile("\\{([^{}]+)}(?: (year|month|point|level|position|requirement)s\\b)?");

    /** Texts come from rules and from our own sentences; of those that were rules once, a bounded number is kept. */
    private static final int MOST = 5_000;

    private static final Map<String, Template> READ = new ConcurrentHashMap<>();

    /**
     * A place with what stands before it.
     *
     * @param written as it stands between the braces
     * @param noun in the singular; null when none follows
     */
    private record Part(
            String before,
            String name,
            String written,
            @Nullable String noun) {}

    private final List<Part> parts = new ArrayList<>();
    private final String end;

    private Template(String text) {
        int from = 0;
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            String written = places.group(1);
            parts.add(new Part(text.substring(from, places.start()), written.strip(), written, places.group(2)));
            from = places.end();
        }
        end = text.substring(from);
    }

    private static Template of(String text) {
        Template read = READ.get(text);
        if (read != null) {
            return read;
        }
        if (READ.size() >= MOST) {
            READ.clear();
        }
        return READ.computeIfAbsent(text, Template::new);
    }

    /** The names that the text has places for, without braces. */
    public static Set<String> names(String template) {
        Set<String> names = new LinkedHashSet<>();
        of(template).parts.forEach(part -> names.add(part.name));
        return names;
    }

    /** The text with its values filled in; a place without a value stays as it is. A value is never read as a template. */
    public static String fill(String template, Map<String, ?> values) {
        return fill(template, values, value -> value);
    }

    /** @param shown how a value reads, where it is a word of our own */
    public static String fill(String template, Map<String, ?> values, UnaryOperator<Object> shown) {
        return of(template).filled(values, shown);
    }

    private String filled(Map<String, ?> values, UnaryOperator<Object> words) {
        if (parts.isEmpty()) {
            return end;
        }
        StringBuilder filled = new StringBuilder(end.length() + 32 * parts.size());
        for (Part part : parts) {
            Object value = values.get(part.name);
            String shown = value == null ? "{" + part.written + "}" : Values.show(words.apply(value));
            filled.append(part.before).append(shown);
            if (part.noun != null) {
                filled.append(' ').append(part.noun).append(shown.equals("1") ? "" : "s");
            }
        }
        return filled.append(end).toString();
    }
}
