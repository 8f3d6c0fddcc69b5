package dev.candour.source;

import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML into a tree of {@link SourceNode}: the same tree as the same data in YAML would give. */
final class TomlReader {

    private static final String SPACES = " \t";

    private final SourceText source;
    private final List<String> lines;

    private TomlReader(SourceText source) {
        this.source = source;
        this.lines = source.text().lines().toList();
    }

    static SourceNode read(String file, String text) {
        SourceText source = new SourceText(file, text);
        try {
            TomlParseResult result = Toml.parse(text);
            if (result.hasErrors()) {
                throw SourceReader.refused(
                        source, "syntax", place(result.errors().get(0).position()), Map.of());
            }
            return new TomlReader(source).map(Way.TOP, new Place(1, 1), result, 0);
        } catch (StackOverflowError deep) {
            throw SourceReader.refused(source, "too-deep", new Place(0, 0), Map.of());
        }
    }

    private SourceNode value(Way way, Place named, Place at, Object value, int depth) {
        if (depth > SourceReader.DEEPEST) {
            throw SourceReader.refused(source, "too-deep", at, Map.of());
        }
        if (value instanceof TomlTable table) {
            return map(way, named, table, depth);
        }
        if (value instanceof TomlArray array) {
            return list(way, named, array, depth);
        }
        Kind kind = value instanceof Number ? Kind.NUMBER : value instanceof Boolean ? Kind.BOOLEAN : Kind.TEXT;
        return new SourceNode(source, kind, way, named, at, value.toString());
    }

    private SourceNode map(Way way, Place named, TomlTable table, int depth) {
        Map<String, SourceNode> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : table.entrySet()) {
            Place name = place(table.inputPositionOf(List.of(entry.getKey())));
            fields.put(
                    entry.getKey(), value(way.to(entry.getKey()), name, behindSign(name), entry.getValue(), depth + 1));
        }
        return new SourceNode(source, Kind.MAP, way, named, named, fields);
    }

    private SourceNode list(Way way, Place named, TomlArray array, int depth) {
        List<SourceNode> items = new ArrayList<>();
        for (int item = 0; item < array.size(); item++) {
            Place at = place(array.inputPositionOf(item));
            items.add(value(way.to(item), at, at, array.get(item), depth + 1));
        }
        return new SourceNode(source, Kind.LIST, way, named, named, items);
    }

    /** Of a value only its key's place is known: it stands behind the sign. */
    private Place behindSign(Place key) {
        String line = key.line() < 1 || key.line() > lines.size() ? "" : lines.get(key.line() - 1);
        int from = line.offsetByCodePoints(0, Math.min(key.column() - 1, line.codePointCount(0, line.length())));
        int at = line.indexOf('=', from) + 1;
        while (at > 0 && at < line.length() && SPACES.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at <= 0 ? key : new Place(key.line(), line.codePointCount(0, at) + 1);
    }

    private static Place place(TomlPosition position) {
        return position == null ? new Place(1, 1) : new Place(position.line(), position.column());
    }
}
