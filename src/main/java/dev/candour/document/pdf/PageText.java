package dev.candour.document.pdf;

import dev.candour.document.DocumentException;
import dev.candour.document.pdf.Glyph.Sight;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The words of one page before they are laid out.
 *
 * @param pieces what is written in the main direction
 * @param rules lines that are drawn
 * @param bars grounds of another colour that text stands on
 * @param turned what is written up or down the page
 * @param hidden words that a reader of the page does not see
 * @param height in points
 * @param unreadable signs without characters
 */
record PageText(
        List<Piece> pieces,
        Rules rules,
        Bars bars,
        List<Part> turned,
        List<String> hidden,
        double height,
        boolean hasPicture,
        int unreadable) {

    /** Pieces of a page; a crowded one comes to some hundred. */
    private static final int MOST_PIECES = 10_000;

    static PageText of(PDPage page, Layers layers) throws IOException {
        PageScan scan = new PageScan(page, layers);
        scan.processPage(page);
        List<Piece> typed = Filled.on(page, scan);
        List<Glyph> glyphs = scan.glyphs();
        boolean scanned = scan.hasPicture() && isScanned(glyphs);
        List<Glyph> seen = Struck.without(
                glyphs.stream()
                        .filter(glyph -> glyph.sight() == Sight.SEEN || scanned && glyph.sight() == Sight.NOT_DRAWN)
                        .toList(),
                scan.rules());
        Map<Integer, List<Glyph>> turns =
                seen.stream().collect(Collectors.groupingBy(Glyph::turn, TreeMap::new, Collectors.toList()));
        int main = turns.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, List<Glyph>> turn) ->
                                turn.getValue().size())
                        .thenComparing(turn -> -turn.getKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Piece> words = with(typed, Dots.before(Pieces.of(turns.getOrDefault(main, List.of())), scan.rules()));
        if (words.size() > MOST_PIECES) {
            throw new DocumentException(DocumentException.Kind.TOO_MUCH);
        }
        List<Piece> pieces = Links.with(page, scan.sheet().shown(), TitleCells.joined(DateCells.joined(words)));
        turns.remove(main);
        return new PageText(
                pieces,
                scan.rules(),
                scan.bars(),
                turns.values().stream()
                        .flatMap(turn -> Columns.of(Pieces.of(turn)).stream())
                        .toList(),
                hidden(glyphs, scanned),
                main % 2 == 0
                        ? scan.sheet().paper().getHeight()
                        : scan.sheet().paper().getWidth(),
                scan.hasPicture(),
                scan.unreadable());
    }

    Drawn drawn() {
        return Drawn.of(bars, rules);
    }

    /** How many signs it has whose characters are known. */
    int readable() {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    private static List<Piece> with(List<Piece> typed, List<Piece> drawn) {
        return typed.isEmpty()
                ? drawn
                : Stream.concat(drawn.stream(), typed.stream())
                        .sorted(Comparator.comparingDouble(Piece::base).thenComparingDouble(Piece::left))
                        .toList();
    }

    /** A scanner lays the characters that it recognised, undrawn, over its picture: they are the words of the page. */
    private static boolean isScanned(List<Glyph> glyphs) {
        long undrawn = glyphs.stream()
                .filter(glyph -> glyph.sight() == Sight.NOT_DRAWN)
                .count();
        return undrawn > 0.8 * glyphs.size();
    }

    private static List<String> hidden(List<Glyph> glyphs, boolean scanned) {
        return Pieces.of(glyphs.stream()
                        .filter(glyph -> glyph.sight() == Sight.HIDDEN || !scanned && glyph.sight() == Sight.NOT_DRAWN)
                        .toList())
                .stream()
                .map(Piece::text)
                .toList();
    }
}
