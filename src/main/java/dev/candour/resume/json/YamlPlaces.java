package dev.candour.resume.json;

import dev.candour.profile.ReadDocument.Part;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where in a YAML text the value at each JSON Pointer stands. */
public final class YamlPlaces {

    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    private final Map<String, Part> places = new LinkedHashMap<>();

    private YamlPlaces(String text) {
        this.text = text;
        lines.add(text.startsWith("\uFEFF") ? 1 : 0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    /** @param top what the text has been read as */
    public static Map<String, Part> in(String text, SourceNode top) {
        YamlPlaces reader = new YamlPlaces(text);
        reader.note(top);
        return Collections.unmodifiableMap(reader.places);
    }

    private int note(SourceNode node) {
        int start = start(node);
        int end = start;
        for (SourceNode field : node.fields().values()) {
            end = Math.max(end, note(field));
        }
        for (SourceNode item : node.items()) {
            end = Math.max(end, note(item));
        }
        end = node.isScalar() && !node.is(Kind.NULL) ? scalarEnd(node, start) : end;
        places.put(JsonFields.pointer(node), new Part(start, end));
        return end;
    }

    /** Columns count characters, of which some take two places. */
    private int start(SourceNode node) {
        int line = Math.min(node.at().line(), lines.size()) - 1;
        int from = lines.get(line);
        int end = lineEnd(from);
        int column = Math.min(node.at().column() - 1, text.codePointCount(from, end));
        return text.offsetByCodePoints(from, column);
    }

    private int scalarEnd(SourceNode node, int start) {
        char first = start < text.length() ? text.charAt(start) : ' ';
        return switch (first) {
            case '"', '\'' -> isThrice(first, start) ? behindThird(first, start) : behindQuote(first, start);
            case '|', '>' -> blockEnd(start);
            default -> text.startsWith(node.text(), start) ? start + node.text().length() : lineEnd(start);
        };
    }

    private int behindQuote(char quote, int start) {
        int at = start + 1;
        while (at < text.length() && (text.charAt(at) != quote || isDoubled(quote, at))) {
            at += text.charAt(at) == '\\' && quote == '"' || text.charAt(at) == quote ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    /** Three quotes open a text of several lines in TOML. */
    private boolean isThrice(char quote, int start) {
        return text.startsWith(String.valueOf(quote).repeat(3), start);
    }

    private int behindThird(char quote, int start) {
        int end = text.indexOf(String.valueOf(quote).repeat(3), start + 3);
        return end < 0 ? text.length() : end + 3;
    }

    /** 'O''Neill' */
    private boolean isDoubled(char quote, int at) {
        return quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == quote;
    }

    /** A block goes on as long as its lines stand further in than the line that opens it. */
    private int blockEnd(int start) {
        int line = text.lastIndexOf('\n', start) + 1;
        int indent = indent(line);
        int end = lineEnd(start);
        for (int next = end + 1; next < text.length(); next = lineEnd(next) + 1) {
            boolean blank = text.substring(next, lineEnd(next)).isBlank();
            if (!blank && indent(next) <= indent) {
                break;
            }
            end = blank ? end : lineEnd(next);
        }
        return end;
    }

    private int indent(int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        int stop = end < 0 ? text.length() : end;
        return stop > from && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    }
}
