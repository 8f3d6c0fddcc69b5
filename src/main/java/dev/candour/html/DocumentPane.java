package dev.candour.html;

import dev.candour.profile.ProfileWords;
import dev.candour.profile.ReadDocument;
import dev.candour.profile.ReadDocument.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the text of the document line by line, with marks over what was read. */
final class DocumentPane {

    private final ReadDocument document;
    private final ProfileWords words;
    private final TextLines lines;
    private final List<Mark> bands;
    private final Pieces pieces;
    private final Html html;

    DocumentPane(ReadDocument document, List<Mark> marks, TextLines lines, ProfileWords words, Html html) {
        this.document = document;
        this.words = words;
        this.lines = lines;
        this.html = html;
        this.bands = marks.stream().filter(mark -> mark.fact().kind().isBand()).toList();
        List<Mark> inline =
                marks.stream().filter(mark -> !mark.fact().kind().isBand()).toList();
        this.pieces = new Pieces(inline, document.hidden());
    }

    void write() {
        html.open("section", "class", "document", "aria-labelledby", "document");
        html.element("h2", words.get("page.document"), "id", "document").line();
        List<Part> all = lines.all();
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).start() : all.get(i).end() + 1;
            pageBreaks(all.get(i).start(), end);
            line(i + 1, all.get(i));
        }
        html.close("section").line();
    }

    private void pageBreaks(int start, int end) {
        for (int page : document.pages().subMap(start, end).values()) {
            html.element("h3", words.get("page.page", Map.of("page", page)), "class", "page")
                    .line();
        }
        for (Part part : document.hidden()) {
            if (part.start() == part.end() && part.start() >= start && part.start() < end) {
                html.element("p", words.get("page.hidden.gone"), "class", "gone")
                        .line();
            }
        }
    }

    private void line(int number, Part line) {
        List<Mark> over = bands.stream()
                .filter(band -> band.start() <= line.end() && band.end() > line.start() && line.end() > line.start())
                .toList();
        List<Mark> first =
                over.stream().filter(band -> lines.at(band.start()) == number).toList();
        String style = "line" + (over.isEmpty() ? "" : " band") + (first.isEmpty() ? "" : " first");
        html.open("div", "class", style, "id", TextLines.id(number));
        html.element("span", String.valueOf(number), "class", "no");
        html.open("span", "class", "text", "dir", "auto");
        pieces.of(line).forEach(this::piece);
        html.close("span");
        first.forEach(this::tag);
        html.close("div").line();
    }

    private void tag(Mark band) {
        Fact fact = band.fact();
        html.element("a", fact.label(), "class", "tag", "href", "#" + Fact.id(fact.row()));
    }

    private void piece(Piece piece) {
        if (piece.hidden()) {
            html.open("span", "class", "hidden", "title", words.get("page.hidden.text"));
            if (document.hidden().stream().anyMatch(part -> part.start() == piece.start())) {
                html.element("b", words.get("page.hidden"));
            }
        }
        String text = document.text().substring(piece.start(), piece.end());
        if (piece.marks().isEmpty()) {
            html.foreign(text);
        } else {
            mark(piece, text);
        }
        if (piece.hidden()) {
            html.close("span");
        }
    }

    private void mark(Piece piece, String text) {
        Fact fact = piece.marks().get(0).fact();
        String around = piece.marks().stream()
                .skip(1)
                .map(mark -> " in-" + mark.fact().kind().key())
                .distinct()
                .collect(Collectors.joining());
        String labels = piece.marks().stream()
                .map(mark -> mark.fact().label())
                .distinct()
                .collect(Collectors.joining(" · "));
        boolean doubtful = piece.marks().stream().anyMatch(mark -> mark.fact().isDoubtful());
        boolean begins = piece.marks().get(0).start() == piece.start();
        html.open(
                "a",
                "class",
                "m " + fact.kind().key() + around + (doubtful ? " unsure" : ""),
                "id",
                piece.id(),
                "href",
                "#" + Fact.id(fact.row()),
                "title",
                labels,
                "data-k",
                begins ? words.get("letter." + fact.kind().key()) + fact.doubt() : "");
        html.foreign(text).close("a");
    }
}
