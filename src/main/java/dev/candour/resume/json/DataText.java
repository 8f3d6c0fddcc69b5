package dev.candour.resume.json;

import dev.candour.profile.ReadDocument.Part;
import dev.candour.resume.text.Markup.Cut;
import dev.candour.resume.text.ResumeText;
import dev.candour.source.SourceNode;
import dev.candour.vocabulary.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data in a shape that nobody knows, told as a text: what a page shows of them is their values, each on a line, under the names of the
 * lists they stand in. {@code heading: "Clerk | Acme"} over {@code date: "2019 - 2021"} then reads as in any other text.
 */
public final class DataText {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u\\p{XDigit}{4}|.)");

    private final String text;
    private final List<Cut> cuts = new ArrayList<>();
    private int at;

    private DataText(String text) {
        this.text = text;
    }

    /**
     * The same text, of which nothing but the values is seen.
     *
     * @param places where each value stands, by JSON Pointer
     * @param families what fields are called
     */
    public static ResumeText of(ResumeText content, SourceNode top, Map<String, Part> places, WordLists families) {
        DataText data = new DataText(content.text());
        for (ToldValues.Told told : ToldValues.in(top, new JsonKeys(families), YamlResumes.isPage(content))) {
            Part place = Objects.requireNonNull(places.get(JsonFields.pointer(told.value())));
            if (place.start() >= data.at) {
                data.value(place, told.before());
            }
        }
        data.cut(content.text().length(), "\n");
        return content.without(data.cuts);
    }

    private void value(Part place, String before) {
        char first = text.charAt(place.start());
        if (first == '|' || first == '>') {
            block(place, before);
            return;
        }
        boolean quoted = first == '"' || first == '\'';
        int signs = !quoted ? 0 : text.startsWith(String.valueOf(first).repeat(3), place.start()) ? 3 : 1;
        int end = Math.max(place.start() + signs, place.end() - signs);
        cut(place.start() + signs, before);
        Matcher escape = ESCAPE.matcher(text).region(at, end);
        while (first == '"' && escape.find()) {
            int from = escape.start();
            skip(from);
            cut(escape.end(), meant(escape.group()));
        }
        skip(end);
    }

    private static String meant(String escape) {
        char sign = escape.charAt(1);
        return switch (sign) {
            case 'n', 'r' -> "\n";
            case 't' -> "\t";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(2), 16));
            default -> String.valueOf(sign);
        };
    }

    /** The lines below the sign that opens a block, without what they are moved in by. */
    private void block(Part place, String before) {
        int line = text.indexOf('\n', place.start()) + 1;
        if (line == 0 || line >= place.end()) {
            return;
        }
        int indent = indent(line, place.end());
        cut(line + indent, before);
        for (int next = text.indexOf('\n', at) + 1;
                next > 0 && next < place.end();
                next = text.indexOf('\n', next) + 1) {
            skip(next);
            cut(next + Math.min(indent, indent(next, place.end())), "");
        }
        skip(place.end());
    }

    private int indent(int line, int end) {
        int in = line;
        while (in < end && text.charAt(in) == ' ') {
            in++;
        }
        return in - line;
    }

    /** What stands up to there is seen. */
    private void skip(int to) {
        at = Math.max(at, to);
    }

    private void cut(int to, String instead) {
        cuts.add(new Cut(at, to, instead, false));
        at = to;
    }
}
