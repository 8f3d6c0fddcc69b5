package dev.candour.document.pdf;

import dev.candour.document.DateWords;
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
    /** In ems; wider than most spaces, and enough where a column begins. */
    private static final double NARROW = 0.36;
    /** In ems; enough where a column begins in another print. */
    private static final double BLANK = 0.2;

    private static final double OTHER = 0.5;
    /** So many times as wide as the gaps of letters that are spaced for looks. */
    private static final double LOOSE = 3.2;
    /** In ems; how far a bullet may stand from its text. */
    private static final double BULLET = 4;
    /** Pieces of the row above. */
    private static final int ROW = 4;

    private final Starts starts;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Starts starts) {
        this.starts = starts;
    }

    static List<Piece> of(List<Glyph> glyphs) {
        List<List<Glyph>> rows = rows(Accents.joined(glyphs));
        return split(rows, Starts.of(split(rows, Starts.ANY)));
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base).thenComparingDouble(Glyph::left));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (rows.isEmpty() || !isSameRow(rows.get(rows.size() - 1).get(0), glyph)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::left)));
        return rows;
    }

    private static List<Piece> split(List<List<Glyph>> rows, Starts starts) {
        Pieces split = new Pieces(starts);
        rows.forEach(split::split);
        return split.pieces;
    }

    private static boolean isSameRow(Glyph first, Glyph glyph) {
        return glyph.base() - first.base() <= 0.25 * Math.min(first.size(), glyph.size());
    }

    private void split(List<Glyph> row) {
        List<Piece> found = new ArrayList<>();
        Letters letters = new Letters();
        for (Glyph glyph : Leaders.without(row)) {
            if (letters.isEmpty() || !glyph.isSpace() && isApart(letters, glyph)) {
                letters.finish(found);
                letters = new Letters();
            }
            letters.add(glyph);
        }
        letters.finish(found);
        pieces.addAll(new Stretched(starts).joined(withBullets(found)));
    }

    private boolean isApart(Letters letters, Glyph glyph) {
        double gap = glyph.left() - letters.right();
        // A line of small print that ends beside a large name is not part of it.
        boolean differ = Math.max(letters.size(), glyph.size()) > DIFFER * Math.min(letters.size(), glyph.size());
        double size = differ ? Math.min(letters.size(), glyph.size()) : Math.max(letters.size(), glyph.size());
        return gap > size * (letters.endsWithSpace() ? APART_WITH_SPACE : APART)
                        && (differ || gap > LOOSE * letters.looseGap())
                || gap > size * NARROW && starts.isAt(glyph.left())
                || gap > size * BLANK
                        && Math.abs(glyph.size() - letters.size()) > OTHER
                        && starts.isKnownAt(glyph.left());
    }

    /** A bullet or list number that stands apart belongs to the text behind it. */
    private List<Piece> withBullets(List<Piece> row) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : row) {
            Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isDash(piece.text()) && before.isDate()) {
                joined.set(joined.size() - 1, joined(before, piece, before)); // of a range that is broken over lines
            } else if (before != null && isRestOfDate(before, piece)) {
                joined.set(joined.size() - 1, joined(before, piece, before));
            } else if (before != null
                    && isBullet(before.text())
                    && !isWithin(joined)
                    && !isBelowDate(before, piece)
                    && piece.left() - before.right() < BULLET * piece.size()) {
                joined.set(joined.size() - 1, joined(before, piece, piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Piece joined(Piece left, Piece right, Piece print) {
        return new Piece(
                left.text() + " " + right.text(), left.left(), right.right(), print.base(), print.size(), print.bold());
    }

    /** Whether a stretched line parted a month and its year. */
    private static boolean isRestOfDate(Piece date, Piece piece) {
        return date.isDate()
                && piece.isDate()
                && piece.left() - date.right() < BULLET * piece.size()
                && DateWords.isMonthBefore(date.plain(), piece.plain());
    }

    /** Whether the last piece is a dash between the words of a stretched line. */
    private static boolean isWithin(List<Piece> row) {
        int last = row.size() - 1;
        return last > 0
                && isDash(row.get(last).text())
                && row.get(last).left() - row.get(last - 1).right()
                        < BULLET * row.get(last).size();
    }

    /** A dash in a column of dates, below since when, and beside it text that goes on below that beside the date. */
    private boolean isBelowDate(Piece dash, Piece beside) {
        if (!isDash(dash.text())) {
            return false;
        }
        List<Piece> above = pieces.subList(Math.max(0, pieces.size() - ROW), pieces.size());
        return above.stream()
                .filter(date -> DateWords.only(date.text()) && !DateCells.isRange(date.text()))
                .filter(date -> dash.left() > date.left() - 1 && dash.right() < date.right() + 1)
                .anyMatch(date -> above.stream()
                        .anyMatch(text -> Math.abs(text.left() - beside.left()) < 1 && text.left() > date.right()));
    }

    private static boolean isDash(String text) {
        return text.length() == 1 && "-\u2013\u2014~".indexOf(text.charAt(0)) >= 0;
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
