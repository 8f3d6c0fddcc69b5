package dev.candour.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with places for named values, as in {@code {name}: {years} years}. */
public final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private Template() {}

    /** The names that the text has places for, without braces. */
    public static Set<String> names(String template) {
        return PLACE.matcher(template)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.toSet());
    }

    /** The text with its values filled in; a place without a value stays as it is. A value is never read as a template. */
    public static String fill(String template, Map<String, ?> values) {
        return PLACE.matcher(template).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult place, Map<String, ?> values) {
        Object value = values.get(place.group(1).strip());
        return value == null ? place.group() : Values.show(value);
    }
}
