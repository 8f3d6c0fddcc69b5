package dev.candour.resume.json;

import dev.candour.resume.text.ResumeText;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a text is a résumé kept as YAML, as the sources of RenderCV and of personal pages are, or as the TOML of a page.
 * Nearly every text is told apart by its first lines; what only looks like data, or is not sure in its syntax, stays a text.
 */
public final class YamlResumes {

    private static final int LEAST_KEYS = 2;
    private static final Pattern KEY =
            Pattern.compile("(?:- )?['\"]?[\\p{L}_][\\p{L}\\p{N}_ -]{0,40}['\"]?:(?:\\s.*)?");
    private static final Pattern TOML_OPENING = Pattern.compile(
            "\uFEFF?(?:[ \\t]*(?:#[^\\n]*)?\\r?\\n){0,40}+(?:\\[{1,2}[\\w.-]+\\]{1,2}[ \\t]*\\r?\\n|[\\w-]+[ \\t]*=[ \\t]*[\"'\\[\\d])");
    private static final Pattern TOML_VALUE = Pattern.compile("(?m)^[ \\t]*[\\w-]+[ \\t]*=[ \\t]*[\"'\\[\\dtf]");
    private static final Pattern BESIDE = Pattern.compile("\\s.*|#.*|-\\s.*|---|\\.\\.\\.|");

    private YamlResumes() {}

    /** The document as a map; empty when it is no YAML that is well formed. */
    public static Optional<SourceNode> in(ResumeText content) {
        FrontMatter page = content.isMarkdown() ? FrontMatter.of(content.text()) : null;
        String data = page == null ? content.text() : page.data();
        boolean toml = page == null ? content.isMarkdown() && looksLikeToml(data) : page.isToml();
        if (!content.isMarkdown() || !toml && !looksSo(data)) {
            return Optional.empty();
        }
        try {
            return asMap(toml ? SourceNode.readToml("resume.toml", data) : SourceNode.read("resume.yaml", data));
        } catch (InvalidSourceException broken) {
            return Optional.empty();
        }
    }

    /** Whether it is a page of a site, nothing but its data. */
    public static boolean isPage(ResumeText content) {
        return content.isMarkdown() && FrontMatter.of(content.text()) != null;
    }

    /** It opens with a table or a value, and has more values. */
    private static boolean looksLikeToml(String text) {
        return TOML_OPENING.matcher(text).lookingAt()
                && TOML_VALUE.matcher(text).results().limit(LEAST_KEYS).count() == LEAST_KEYS;
    }

    /** Every line at the left edge begins with a key or an item. */
    private static boolean looksSo(String text) {
        int keys = 0;
        for (int start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).stripTrailing();
            boolean key = KEY.matcher(line).matches();
            if (!key && !BESIDE.matcher(line).matches()) {
                return false;
            }
            keys += key ? 1 : 0;
            start = end + 1;
        }
        return keys >= LEAST_KEYS || keys == 1 && text.indexOf("\n ") > 0;
    }

    /** A list at the top holds the sections, each under a heading of its own, or else the positions. */
    private static Optional<SourceNode> asMap(SourceNode top) {
        if (top.is(Kind.MAP)) {
            return Optional.of(top);
        }
        if (!JsonKeys.isListOfMaps(top)) {
            return Optional.empty();
        }
        Map<String, SourceNode> fields = new LinkedHashMap<>();
        fields.put("sections", top);
        return Optional.of(top.asMap(fields));
    }
}
