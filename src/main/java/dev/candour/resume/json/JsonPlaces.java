package dev.candour.resume.json;

import dev.candour.profile.ReadDocument.Part;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where in a JSON text the value at each JSON Pointer stands. */
public final class JsonPlaces {

    private final String text;
    private final int mark;
    private final List<Integer> lines = new ArrayList<>();
    private final Map<String, Part> places = new LinkedHashMap<>();

    private JsonPlaces(String text) {
        this.text = text;
        this.mark = text.startsWith("\uFEFF") ? 1 : 0;
        lines.add(mark);
        for (int i = mark; i < text.length(); i++) {
            boolean half = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!half && (text.charAt(i) == '\n' || text.charAt(i) == '\r')) {
                lines.add(i + 1);
            }
        }
    }

    /** @param text that has been read as JSON before */
    public static Map<String, Part> in(String text) {
        JsonPlaces reader = new JsonPlaces(text);
        reader.note(SourceNode.readForgiving("", text));
        return Collections.unmodifiableMap(reader.places);
    }

    private int note(SourceNode node) {
        int start = lines.get(node.at().line() - 1) + node.at().column() - 1;
        int end = end(node, start);
        places.put(JsonFields.pointer(node), new Part(start, end));
        return end;
    }

    private int end(SourceNode node, int start) {
        int last = start + 1;
        for (SourceNode field : node.fields().values()) {
            last = note(field);
        }
        for (SourceNode item : node.items()) {
            last = note(item);
        }
        if (!node.isScalar()) {
            return behind(node.is(Kind.MAP) ? '}' : ']', last);
        }
        return node.is(Kind.TEXT) ? behindText(start) : behindWord(start);
    }

    /** Between a last child and the bracket that closes stand spaces only. */
    private int behind(char bracket, int from) {
        int at = text.indexOf(bracket, from);
        return at < 0 ? text.length() : at + 1;
    }

    private int behindText(int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), at + 1);
    }

    private int behindWord(int start) {
        int at = start;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
