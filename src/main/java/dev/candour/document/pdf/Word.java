package dev.candour.document.pdf;

import dev.candour.document.BoldOpening;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Glyphs without a space between them. */
record Word(List<Glyph> glyphs) {

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
    }

    /** The words of a line as one piece; it stands where its largest letters stand. */
    static Piece piece(List<Word> words) {
        List<Glyph> all = words.stream().flatMap(word -> word.glyphs().stream()).toList();
        Glyph largest = all.stream()
                .max(Comparator.comparingDouble(Glyph::size).thenComparing(glyph -> -glyph.left()))
                .orElseThrow();
        return new Piece(
                text(words),
                words.get(0).left(),
                words.get(words.size() - 1).right(),
                largest.base(),
                largest.size(),
                all.stream().filter(Glyph::bold).count() * 2 > all.size());
    }

    private boolean isBold() {
        return glyphs.stream().allMatch(Glyph::bold);
    }

    private boolean isPlain() {
        return glyphs.stream().noneMatch(Glyph::bold);
    }

    /** "<b>Clerk</b>," : the comma after the last bold word is not always bold. */
    private boolean isBoldBeforeComma() {
        int last = glyphs.size() - 1;
        return last > 0
                && ",，".contains(glyphs.get(last).text())
                && glyphs.subList(0, last).stream().allMatch(Glyph::bold);
    }

    /** What is bold at the beginning may be a cell of its own. */
    private static String text(List<Word> words) {
        int bold = 0;
        while (bold < words.size() && words.get(bold).isBold()) {
            bold++;
        }
        if (bold < words.size() && words.get(bold).isBoldBeforeComma()) {
            bold++;
        }
        if (bold == 0 || bold == words.size()) {
            return joined(words);
        }
        String opening = joined(words.subList(0, bold));
        List<Word> plain = words.subList(bold, words.size());
        String rest = joined(plain);
        boolean apart = plain.stream().allMatch(Word::isPlain) && BoldOpening.isApart(opening, rest);
        return opening + (apart ? "\t" : " ") + rest;
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
