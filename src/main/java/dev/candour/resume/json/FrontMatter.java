package dev.candour.resume.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page of Hugo or Jekyll is made of where it has no text of its own: data between two lines of signs, YAML between "---" and
 * TOML between "+++". Pages that list a career so have nothing below.
 *
 * @param data as it stands, each character at its offset in the page
 */
record FrontMatter(String data, boolean isToml) {

    private static final Pattern YAML = Pattern.compile("\uFEFF?---[ \\t]*\\r?\\n");
    private static final Pattern TOML = Pattern.compile("\uFEFF?\\+\\+\\+[ \\t]*\\r?\\n");
    private static final String YAML_END = "\n---";
    private static final String TOML_END = "\n+++";

    /** Null when the page is none, or has a text. */
    static @Nullable FrontMatter of(String page) {
        FrontMatter toml = between(page, TOML.matcher(page), TOML_END, true);
        return toml == null ? between(page, YAML.matcher(page), YAML_END, false) : toml;
    }

    private static @Nullable FrontMatter between(String page, Matcher opening, String sign, boolean toml) {
        int end = opening.lookingAt() ? page.indexOf(sign, opening.end() - 1) : -1;
        return end < 0 || !page.substring(end + sign.length()).isBlank()
                ? null
                : new FrontMatter(blank(opening.end()) + page.substring(opening.end(), end + 1), toml);
    }

    private static String blank(int opening) {
        return " ".repeat(opening - 1) + "\n";
    }
}
