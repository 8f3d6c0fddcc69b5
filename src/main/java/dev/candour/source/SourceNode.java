package dev.candour.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a YAML or JSON file that knows where it stands. */
public final class SourceNode {

    /** What a value is. */
    public enum Kind {
        MAP,
        LIST,
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final SourceText source;
    private final Kind kind;
    private final Way way;
    private final Place named;
    private final Place at;
    private final Object value;

    SourceNode(SourceText source, Kind kind, Way way, Place named, Place at, Object value) {
        this.source = source;
        this.kind = kind;
        this.way = way;
        this.named = named;
        this.at = at;
        this.value = value;
    }

    /**
     * Reads a file; JSON when it begins with a brace or bracket, else YAML.
     *
     * @param file the file's name as the person knows it
     * @throws InvalidSourceException when it is not well formed, names a field twice, uses YAML anchors or is nested too deep
     */
    public static SourceNode read(String file, String text) {
        return SourceReader.read(file, text, null);
    }

    /** As {@link #read(String, String)}, but a comma behind the last item of a list or map is passed over. */
    public static SourceNode readForgiving(String file, String text) {
        return SourceReader.readForgiving(file, text);
    }

    /** As {@link #read(String, String)}, for a text in TOML. */
    public static SourceNode readToml(String file, String text) {
        return TomlReader.read(file, text);
    }

    /**
     * As {@link #read(String, String)}, for a text that carries a document of its own.
     *
     * @param document the field at the top whose value is one: the ways to what is in it begin there
     */
    public static SourceNode readAround(String file, String text, String document) {
        return SourceReader.read(file, text, document);
    }

    public Kind kind() {
        return kind;
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isScalar() {
        return kind != Kind.MAP && kind != Kind.LIST;
    }

    /** As a message quotes it: of what holds other values only the brackets. */
    public String shown() {
        return isScalar() ? text() : kind == Kind.MAP ? "{...}" : "[...]";
    }

    public String file() {
        return source.file();
    }

    /** Where the value stands. */
    public Place at() {
        return at;
    }

    /** Where its name stands; the value's own place when it has no name. */
    public Place named() {
        return named;
    }

    /** The way to it from the top of the file, as in {@code requires[0].years}; empty for the top itself. */
    public String path() {
        return way.toString();
    }

    /** The same value as the top of a document of its own: paths begin at it, places stay those of the file. */
    public SourceNode asDocument() {
        return way.isTop() ? this : below(Way.TOP);
    }

    private SourceNode below(Way here) {
        Object inner = value;
        if (kind == Kind.MAP) {
            Map<String, SourceNode> moved = new LinkedHashMap<>();
            fields().forEach((name, field) -> moved.put(name, field.below(here.to(name))));
            inner = moved;
        } else if (kind == Kind.LIST) {
            List<SourceNode> items = new ArrayList<>();
            items().forEach(item -> items.add(item.below(here.to(items.size()))));
            inner = items;
        }
        return new SourceNode(source, kind, here, named, at, inner);
    }

    /** A map that stands where this value does: its names are others, the values still know their own places. */
    public SourceNode asMap(Map<String, SourceNode> fields) {
        return new SourceNode(source, Kind.MAP, way, named, at, new LinkedHashMap<>(fields));
    }

    /** A list that stands where this value does, of values that still know their own places. */
    public SourceNode asList(List<SourceNode> items) {
        return new SourceNode(source, Kind.LIST, way, named, at, List.copyOf(items));
    }

    /** A text that stands where this value does, and says the same in other words. */
    public SourceNode asText(String text) {
        return new SourceNode(source, Kind.TEXT, way, named, at, text);
    }

    /** The fields of a map in the order of the file; empty for anything else. */
    @SuppressWarnings("unchecked")
    public Map<String, SourceNode> fields() {
        return kind == Kind.MAP ? (Map<String, SourceNode>) value : Map.of();
    }

    /** The items of a list; empty for anything else. */
    @SuppressWarnings("unchecked")
    public List<SourceNode> items() {
        return kind == Kind.LIST ? (List<SourceNode>) value : List.of();
    }

    /** A text, number, boolean or null as the file writes it. */
    public String text() {
        return value.toString();
    }

    /** The number. @throws NumberFormatException for anything else */
    public BigDecimal number() {
        return new BigDecimal(text());
    }

    public boolean bool() {
        return Boolean.parseBoolean(text());
    }

    /** A problem with the value. */
    public Problem problem(String code, Map<String, Object> values) {
        return source.problem(code, at, values);
    }

    /** A problem with the value's name. */
    public Problem problemWithName(String code, Map<String, Object> values) {
        return source.problem(code, named, values);
    }
}
