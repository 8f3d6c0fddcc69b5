package dev.candour.document.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Glyphs without a space between them. */
record Word(List<Glyph> glyphs) {

    private static final int MOST_WORDS = 12;

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

    /** "<b>Clerk</b> Tansy Museum, 2019 - 2021": in a short line the print may be all that parts a title from its house. */
    private static String text(List<Word> words) {
        int bold = 0;
        while (bold < words.size() && words.get(bold).isBold()) {
            bold++;
        }
        List<Word> rest = words.subList(bold, words.size());
        boolean apart = bold > 0
                && !rest.isEmpty()
                && words.size() <= MOST_WORDS
                && rest.stream().allMatch(Word::isPlain)
                && begins(words.get(0))
                && !words.get(bold - 1).text().matches(".*[:：]")
                && begins(rest.get(0));
        String between = apart ? "\t" : " ";
        return joined(words.subList(0, bold)) + (bold > 0 && !rest.isEmpty() ? between : "") + joined(rest);
    }

    private static boolean begins(Word word) {
        int first = word.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isIdeographic(first) || first == '(';
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
