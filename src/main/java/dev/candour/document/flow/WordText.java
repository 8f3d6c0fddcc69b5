package dev.candour.document.flow;

import dev.candour.document.flow.Placed.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters of one paragraph of a Word document, and the text boxes that hang on it. */
final class WordText {

    private final WordBody body;
    private final WordRun run;
    private final WordLinks links;
    private final @Nullable CssColour ground;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    /** Those that are open, the inner ones first: whether their result has not begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final List<Placed> boxes = new ArrayList<>();
    private final BoldRuns bold = new BoldRuns();

    WordText(WordBody body, WordRun run, WordLinks links, @Nullable CssColour ground) {
        this.body = body;
        this.run = run;
        this.links = links;
        this.ground = ground;
    }

    String words() {
        return bold.parted(words.toString());
    }

    String hidden() {
        return hidden.toString();
    }

    List<Placed> boxes() {
        return boxes;
    }

    void read(Xml parent) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "r" -> run(child);
                case "hyperlink" -> link(child);
                case "del", "moveFrom", "pPr", "rPr", "sdtPr", "Fallback" -> {}
                case "sdt" -> control(child);
                default -> read(child);
            }
        }
    }

    private void run(Xml child) {
        if (!run.isStruck(child)) {
            int from = words.length();
            read(child, run.isSeen(child, ground) && !fields.contains(true) ? words : hidden);
            bold.add(run.isBold(child), words, from);
        }
    }

    /** The words that Word shows while nothing has been written are not the person's. */
    private void control(Xml control) {
        boolean asks = control.child("sdtPr")
                .flatMap(one -> one.child("showingPlcHdr"))
                .isPresent();
        if (!asks) {
            read(control);
        }
    }

    private void link(Xml link) {
        int start = words.length();
        read(link);
        String address = links.mail(link.attribute("id"));
        if (!address.isEmpty() && !words.substring(start).contains("@")) {
            words.append(' ').append(address);
        }
    }

    private void read(Xml parent, StringBuilder to) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "t" -> to.append(child.words());
                case "tab", "ptab" -> to.append('\t');
                case "br", "cr" -> to.append('\n');
                case "fldChar" -> field(child.attribute("fldCharType"));
                case "noBreakHyphen" -> to.append('-');
                case "softHyphen" -> to.append('\u00AD');
                case "sym" -> to.append(symbol(child.attribute("char")));
                case "anchor", "inline" -> placed(child, Placed.of(child), to);
                case "shape", "rect", "roundrect" -> placed(child, shape(child.attribute("style")), to);
                case "txbxContent" -> boxes.add(new Placed(null, body.blocks(child, null)));
                case "rPr", "instrText", "delText", "Fallback", "rt" -> {}
                default -> read(child, to);
            }
        }
    }

    /** Of a field only the result is shown, not what it is computed from. */
    private void field(String part) {
        if (part.equals("begin")) {
            fields.push(true);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if (part.equals("separate")) {
                fields.push(false);
            }
        }
    }

    /** What stands in a drawing, at its place; a group of several keeps their order. */
    private void placed(Xml drawing, @Nullable Place place, StringBuilder to) {
        if (WordSight.isGoneBox(drawing, place)) {
            drawing.deep("t").forEach(word -> hidden.append(word.words()));
            return;
        }
        int before = boxes.size();
        read(drawing, to);
        List<Placed> within = boxes.subList(before, boxes.size());
        List<Block> blocks =
                within.stream().flatMap(box -> box.blocks().stream()).toList();
        boolean inner = place == null || within.stream().anyMatch(box -> box.place() != null);
        if (!inner && !blocks.isEmpty()) {
            within.clear();
            boxes.add(new Placed(place, blocks));
        }
    }

    private static @Nullable Place shape(String style) {
        Map<String, String> said = new HashMap<>();
        for (String part : style.split(";")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                said.put(
                        part.substring(0, colon).strip(),
                        part.substring(colon + 1).strip());
            }
        }
        return Placed.of(
                said.getOrDefault("margin-left", said.getOrDefault("left", "")),
                said.getOrDefault("margin-top", said.getOrDefault("top", "")),
                said.getOrDefault("width", ""),
                said.getOrDefault("height", ""));
    }

    private static String symbol(String code) {
        return code.matches("[Ff]0[0-9A-Fa-f]{2}") ? "\u2022" : " ";
    }
}
