package dev.candour.firewall;

import dev.candour.source.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something protected that a résumé can hold, and what is put in its place; {@code swaps.yaml} explains the parts.
 *
 * @param evidence JSON Pointer of what the reader finds; null when it finds none of the kind
 * @param years JSON Pointer of the list whose years are moved; null for anything else
 */
record Attribute(
        String name,
        @Nullable String evidence,
        @Nullable String years,
        List<Pattern> found,
        List<String> english,
        List<String> chinese,
        @Nullable String englishLine,
        @Nullable String chineseLine,
        @Nullable String key) {

    private static final String FILE = "swaps.yaml";

    /** All of them, in the order of the file. */
    static List<Attribute> all() {
        try (InputStream in = Objects.requireNonNull(Attribute.class.getResourceAsStream(FILE), FILE)) {
            SourceNode file = SourceNode.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return file.fields().entrySet().stream()
                    .map(entry -> read(entry.getKey(), entry.getValue().fields()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Attribute read(String name, Map<String, SourceNode> fields) {
        Map<String, SourceNode> line =
                Optional.ofNullable(fields.get("line")).map(SourceNode::fields).orElse(Map.of());
        return new Attribute(
                name,
                text(fields, "evidence"),
                text(fields, "years"),
                texts(fields, "found").stream().map(Pattern::compile).toList(),
                texts(fields, "english"),
                texts(fields, "chinese"),
                text(line, "english"),
                text(line, "chinese"),
                text(fields, "key"));
    }

    private static @Nullable String text(Map<String, SourceNode> fields, String name) {
        SourceNode value = fields.get(name);
        return value == null ? null : value.text();
    }

    private static List<String> texts(Map<String, SourceNode> fields, String name) {
        SourceNode list = fields.get(name);
        return list == null
                ? List.of()
                : list.items().stream().map(SourceNode::text).toList();
    }

    int variants() {
        return Math.max(english.size(), chinese.size());
    }

    /** What is put in for one variant. */
    String value(boolean inChinese, int variant) {
        List<String> values = inChinese && !chinese.isEmpty() ? chinese : english;
        return values.get(variant % values.size());
    }
}
