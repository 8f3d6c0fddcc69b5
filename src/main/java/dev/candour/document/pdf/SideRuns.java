package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What a narrow left column says about an entry over several lines, its title or a heading and then its date, is read before
 * what stands right of it, and not line by line with it.
 */
final class SideRuns {

    /** Lines of print; what stands further below is the next entry. */
    private static final double CLOSE = 1.9;

    /** So many times as large as what it heads. */
    private static final double LARGE = 1.15;

    private SideRuns() {}

    /** @param x where the right side begins */
    static List<List<Piece>> first(List<List<Piece>> rows, double x) {
        List<List<Piece>> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            List<List<Piece>> run =
                    isHeading(rows, i, x) ? rows.subList(i, i + 1) : run(rows.subList(i, rows.size()), x);
            List<Piece> left = run.stream()
                    .flatMap(List::stream)
                    .filter(piece -> piece.left() < x - 1)
                    .toList();
            if (isTitleThenDate(left)
                    && !areEntries(run, x)
                    && run.stream().flatMap(List::stream).anyMatch(piece -> piece.left() >= x - 1)) {
                joined(left).forEach(piece -> read.add(List.of(piece)));
                run.stream()
                        .map(row -> row.stream()
                                .filter(piece -> piece.left() >= x - 1)
                                .toList())
                        .filter(row -> !row.isEmpty())
                        .forEach(read::add);
            } else {
                read.addAll(run);
            }
            i += run.size();
        }
        return read;
    }

    /** The first row and those below it whose left sides stand close to each other. */
    private static List<List<Piece>> run(List<List<Piece>> rows, double x) {
        Piece last = null;
        int end = 0;
        for (int i = 0; i < rows.size(); i++) {
            Piece left = rows.get(i).get(0);
            if (left.left() < x - 1) {
                boolean other = last == null
                        ? i > 0
                        : left.base() - last.base() > CLOSE * left.size()
                                || left.size() > LARGE * last.size() && isHeading(rows, i, x);
                if (other) {
                    break;
                }
                last = left;
                end = i + 1;
            }
        }
        return rows.subList(0, Math.max(1, end));
    }

    /** Whether a row is one piece, larger than the next one in the column, with nothing beside it: it heads what follows. */
    private static boolean isHeading(List<List<Piece>> rows, int at, double x) {
        Piece piece = rows.get(at).get(0);
        return rows.get(at).size() == 1
                && piece.left() < x - 1
                && rows.stream()
                        .skip(at + 1L)
                        .limit(2)
                        .map(row -> row.get(0))
                        .anyMatch(next -> next.left() < x - 1 && piece.size() > LARGE * next.size());
    }

    /** Whether several lines have a date of their own left and something right: each is an entry. */
    private static boolean areEntries(List<List<Piece>> run, double x) {
        return run.stream()
                        .filter(row -> row.size() > 1
                                && row.get(0).left() < x - 1
                                && DateWords.only(row.get(0).text()))
                        .count()
                > 1;
    }

    private static boolean isTitleThenDate(List<Piece> left) {
        return left.size() > 1
                && !left.get(0).isDate()
                && left.stream().skip(1).anyMatch(piece -> DateWords.only(piece.text()));
    }

    /** Words of one style that the narrow column broke, whole again. */
    private static List<Piece> joined(List<Piece> left) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : left) {
            Piece above = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean goesOn = above != null
                    && above.bold() == piece.bold()
                    && Math.abs(above.size() - piece.size()) < 0.6
                    && !DateWords.only(above.text())
                    && !DateWords.only(piece.text());
            if (goesOn) {
                joined.set(joined.size() - 1, both(above, piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Piece both(Piece above, Piece piece) {
        boolean wide = piece.text().codePointAt(0) >= 0x2E80;
        return new Piece(
                above.text() + (wide ? "" : " ") + piece.text(),
                above.left(),
                Math.max(above.right(), piece.right()),
                above.base(),
                above.size(),
                above.bold());
    }
}
