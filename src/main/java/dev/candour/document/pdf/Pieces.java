package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs together to pieces: same line, no gap that is wider than words are apart. */
final class Pieces {

    /** In ems. A wider gap parts columns, cells, or a title and its date. */
    private static final double APART = 0.9;

    private static final double APART_WITH_SPACE = 1.3;
    /** Sizes of print, one to the other, that do not stand in one sentence. */
    static final double DIFFER = 1.5;
    /** In ems; how far a bullet may stand from its text. */
    private static final double BULLET = 4;

    private Pieces() {}

    static List<Piece> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base).thenComparingDouble(Glyph::left));
        List<Piece> pieces = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && !isSameRow(row.get(0), glyph)) {
                split(row, pieces);
                row.clear();
            }
            row.add(glyph);
        }
        split(row, pieces);
        return pieces;
    }

    private static boolean isSameRow(Glyph first, Glyph glyph) {
        return glyph.base() - first.base() <= 0.25 * Math.min(first.size(), glyph.size());
    }

    private static void split(List<Glyph> row, List<Piece> pieces) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        List<Piece> found = new ArrayList<>();
        Letters letters = new Letters();
        for (Glyph glyph : row) {
            if (letters.isEmpty() || !glyph.isSpace() && isApart(letters, glyph)) {
                letters.finish(found);
                letters = new Letters();
            }
            letters.add(glyph);
        }
        letters.finish(found);
        pieces.addAll(withBullets(found));
    }

    private static boolean isApart(Letters letters, Glyph glyph) {
        double gap = glyph.left() - letters.right();
        // A line of small print that ends beside a large name is not part of it.
        boolean differ = Math.max(letters.size(), glyph.size()) > DIFFER * Math.min(letters.size(), glyph.size());
        double size = differ ? Math.min(letters.size(), glyph.size()) : Math.max(letters.size(), glyph.size());
        return gap > size * (letters.endsWithSpace() ? APART_WITH_SPACE : APART);
    }

    /** A bullet or list number that stands apart belongs to the text behind it. */
    private static List<Piece> withBullets(List<Piece> row) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : row) {
            Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean ofDate = joined.size() > 1
                    && DateWords.only(joined.get(joined.size() - 2).text() + " -");
            if (before != null
                    && isBullet(before.text())
                    && !ofDate
                    && piece.left() - before.right() < BULLET * piece.size()) {
                joined.set(
                        joined.size() - 1,
                        new Piece(
                                before.text() + " " + piece.text(),
                                before.left(),
                                piece.right(),
                                piece.base(),
                                piece.size(),
                                piece.bold()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isBullet(String text) {
        return text.length() == 1
                        && (text.charAt(0) < '\u2E80' || text.charAt(0) >= '\uE000')
                        && !Character.isLetterOrDigit(text.charAt(0))
                        && "|/()".indexOf(text.charAt(0)) < 0
                || text.equals("o")
                || text.matches("\\d{1,2}[.)、]");
    }
}
