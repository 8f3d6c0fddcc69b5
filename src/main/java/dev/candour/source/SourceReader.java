package dev.candour.source;

import dev.candour.source.SourceNode.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads tokens into a tree of {@link SourceNode}; the file is data from outside, so everything unusual is refused. */
final class SourceReader {

    static final int DEEPEST = 40;
    private static final int MOST_DIGITS = 40;
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    private static final TokenStreamFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();
    private static final TokenStreamFactory FORGIVING = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final TokenStreamFactory YAML =
            YAMLFactory.builder().streamReadConstraints(LIMITS).build();

    private final SourceText source;
    private final JsonParser parser;
    private final @Nullable String document;

    private SourceReader(SourceText source, JsonParser parser, @Nullable String document) {
        this.source = source;
        this.parser = parser;
        this.document = document;
    }

    /** @param document the field at the top whose value is a document of its own; null when there is none */
    static SourceNode read(String file, String text, @Nullable String document) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        SourceText source = new SourceText(file, body);
        if (body.isBlank()) {
            throw refused(source, "empty-file", new Place(0, 0), Map.of());
        }
        return read(source, body, isJson(file, body) ? JSON : YAML, document);
    }

    /** JSON that people wrote by hand: a comma behind the last item tells nothing, and nobody is turned away for it. */
    static SourceNode readForgiving(String file, String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.isBlank() || !isJson(file, body)
                ? read(file, text, null)
                : read(new SourceText(file, body), body, FORGIVING, null);
    }

    private static SourceNode read(
            SourceText source, String body, TokenStreamFactory format, @Nullable String document) {
        try (JsonParser parser = format.createParser(ObjectReadContext.empty(), body)) {
            return new SourceReader(source, parser, document).document();
        } catch (JacksonException broken) {
            throw refused(source, broken);
        }
    }

    /** A brace can begin both; a file that calls itself YAML is believed. */
    private static boolean isJson(String file, String text) {
        char first = text.stripLeading().charAt(0);
        return (first == '{' || first == '[') && !file.endsWith(".yaml") && !file.endsWith(".yml");
    }

    private SourceNode document() {
        if (parser.nextToken() == null) {
            throw refused(source, "empty-file", new Place(0, 0), Map.of());
        }
        SourceNode top = value(Way.TOP, place());
        if (parser.nextToken() != null) {
            throw refused(source, "more-than-one-document", place(), Map.of());
        }
        return top;
    }

    private SourceNode value(Way way, Place named) {
        Place at = place();
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            throw refused(source, "yaml-anchor", at, Map.of());
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new SourceNode(source, Kind.MAP, way, named, at, map(way));
            case START_ARRAY -> new SourceNode(source, Kind.LIST, way, named, at, list(way));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Kind.NUMBER, way, named, at);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Kind.BOOLEAN, way, named, at);
            case VALUE_NULL -> new SourceNode(source, Kind.NULL, way, named, at, "null");
            default -> scalar(Kind.TEXT, way, named, at);
        };
    }

    private SourceNode scalar(Kind kind, Way way, Place named, Place at) {
        String text = kind == Kind.NUMBER ? number(at) : parser.getString();
        return new SourceNode(source, kind, way, named, at, text);
    }

    /** A billion digits fit into ten characters, as in 1e999999999, and must never be written out. */
    private String number(Place at) {
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw refused(source, "number-out-of-bounds", at, Map.of());
        }
        return number.toPlainString();
    }

    private Map<String, SourceNode> map(Way way) {
        Map<String, SourceNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Place named = place();
            boolean itself = name.equals(document) && parser.streamReadContext().getNestingDepth() == 1;
            parser.nextToken();
            SourceNode value = value(itself ? Way.TOP : way.to(name), named);
            if (fields.put(name, value) != null) {
                throw refused(source, "duplicate-field", named, Map.of("field", name));
            }
        }
        return fields;
    }

    private List<SourceNode> list(Way way) {
        List<SourceNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(way.to(items.size()), place()));
        }
        return items;
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static InvalidSourceException refused(SourceText source, JacksonException broken) {
        Place at = broken.getLocation() == null ? new Place(0, 0) : place(broken.getLocation());
        String reason = broken.getOriginalMessage();
        String code = reason.contains("uplicate")
                ? "duplicate-field"
                : reason.contains("nesting depth") ? "too-deep" : "syntax";
        return refused(source, code, at, Map.of());
    }

    static InvalidSourceException refused(SourceText source, String code, Place at, Map<String, Object> values) {
        return new InvalidSourceException(List.of(source.problem(code, at, values)));
    }
}
