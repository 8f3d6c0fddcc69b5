package dev.candour.document.flow;

import java.util.ArrayList;
import java.util.List;

/** The characters of one paragraph of a Word document, and the text boxes that hang on it. */
final class WordText {

    private final WordBody body;
    private final WordRun run;
    private final WordLinks links;
    private final boolean filled;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Block> boxes = new ArrayList<>();

    WordText(WordBody body, WordRun run, WordLinks links, boolean filled) {
        this.body = body;
        this.run = run;
        this.links = links;
        this.filled = filled;
    }

    String words() {
        return words.toString();
    }

    String hidden() {
        return hidden.toString();
    }

    List<Block> boxes() {
        return boxes;
    }

    void read(Xml parent) {
        for (Xml child : parent.children()) {
            switch (child.name()) {
                case "r" -> read(child, run.isSeen(child, filled) ? words : hidden);
                case "hyperlink" -> link(child);
                case "del", "moveFrom", "pPr", "rPr", "sdtPr", "Fallback" -> {}
                case "sdt" -> control(child);
                default -> read(child);
            }
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
                case "noBreakHyphen" -> to.append('-');
                case "sym" -> to.append(symbol(child.attribute("char")));
                case "txbxContent" -> boxes.addAll(body.blocks(child, true));
                case "rPr", "instrText", "delText", "Fallback", "rt" -> {}
                default -> read(child, to);
            }
        }
    }

    private static String symbol(String code) {
        return code.matches("[Ff]0[0-9A-Fa-f]{2}") ? "\u2022" : " ";
    }
}
