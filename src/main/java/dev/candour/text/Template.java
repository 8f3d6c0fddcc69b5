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
    /** A place and the English noun behind it: 1 year, but 2 years. */
    private static final Pattern COUNTED =
            Pattern.compile("\\{([^{}]+)}(?: (year|month|point|level|position|requirement)s\\b)?");

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
        return COUNTED.matcher(template).replaceAll(found -> Matcher.quoteReplacement(counted(found, values)));
    }

    private static String counted(MatchResult place, Map<String, ?> values) {
        String value = value(place.group(1), values);
        String noun = place.group(2);
        return noun == null ? value : value + " " + noun + (value.equals("1") ? "" : "s");
    }

    private static String value(String name, Map<String, ?> values) {
        Object value = values.get(name.strip());
        return value == null ? "{" + name + "}" : Values.show(value);
    }
}
