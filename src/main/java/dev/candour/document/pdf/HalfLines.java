package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Headings in the margin that stand half a line below the first line of what they name, as classes of LaTeX set them: raised to that
 * line, which would stand above its heading otherwise.
 */
final class HalfLines {

    /** In ems of the smaller print; lines of one column are never so close. */
    private static final double NEAR = 0.85;
    /** In ems; so far from all else in the margin stands a heading. */
    private static final double APART = 2.2;
    /** In ems, from a line to what stands on none of its height. */
    private static final double CLEAR = 0.95;
    /** In ems, from line to line of a heading that the margin broke. */
    private static final double LINE = 1.5;

    private HalfLines() {}

    /** The rows again, with such headings in the row that they begin. */
    static List<List<Piece>> raised(List<List<Piece>> rows) {
        List<Integer> headings = new ArrayList<>();
        for (int i = 1; i + 1 < rows.size(); i++) {
            if (isBetween(rows, i) && isAlone(rows, i)) {
                headings.add(i);
            }
        }
        return headings.size() < 2 ? rows : raised(rows, headings);
    }

    private static List<List<Piece>> raised(List<List<Piece>> rows, List<Integer> headings) {
        List<Piece> all = new ArrayList<>();
        Set<Piece> moved = new HashSet<>();
        for (int at : headings) {
            moved.addAll(rows.get(at));
            moved.addAll(lines(rows, at));
            all.add(whole(rows, at));
        }
        rows.stream()
                .flatMap(List::stream)
                .filter(piece -> !moved.contains(piece))
                .forEach(all::add);
        return Rows.of(all);
    }

    /** The words of a heading, which a narrow margin may have spread or broken, above the first line of what it names. */
    private static Piece whole(List<List<Piece>> rows, int at) {
        Piece first = rows.get(at).get(0);
        List<Piece> rest = lines(rows, at);
        String text = rows.get(at).stream().map(Piece::text).collect(Collectors.joining(" "));
        double right = right(rows.get(at));
        for (Piece line : rest) {
            text = Wrapped.join(text, line.text());
            right = Math.max(right, line.right());
        }
        double named = base(rows.get(at - 1));
        double above = at < 2 ? 0 : base(rows.get(at - 2));
        double base = named - above > 2 * CLEAR * first.size() ? named - CLEAR * first.size() : named;
        return new Piece(text, first.left(), right, base, first.size(), first.bold());
    }

    private static double right(List<Piece> row) {
        return row.get(row.size() - 1).right();
    }

    /** The lines of the margin that are the rest of a heading. */
    private static List<Piece> lines(List<List<Piece>> rows, int at) {
        List<Piece> lines = new ArrayList<>();
        double bottom = base(rows.get(at));
        for (int i = at + 1; i < Math.min(at + 3, rows.size()); i++) {
            Piece below = rows.get(i).get(0);
            if (below.right() < body(rows, at) && below.base() - bottom < LINE * below.size()) {
                bottom = below.base();
                lines.add(below);
            }
        }
        return lines;
    }

    /** Whether a row is left of the two rows around it and nearer to each than lines below each other are. */
    private static boolean isBetween(List<List<Piece>> rows, int at) {
        List<Piece> row = rows.get(at);
        return isLabel(row)
                && isNear(row, rows.get(at - 1))
                && isNear(row, rows.get(at + 1))
                && right(row) < body(rows, at);
    }

    private static boolean isLabel(List<Piece> row) {
        int letters = row.stream().mapToInt(piece -> piece.text().length()).sum();
        return letters <= Gutter.LABEL && row.stream().noneMatch(Piece::isDate);
    }

    private static boolean isNear(List<Piece> row, List<Piece> other) {
        Piece beside = other.get(other.size() - 1);
        double size = Math.min(row.get(0).size(), beside.size());
        return Math.abs(beside.base() - base(row)) < NEAR * size;
    }

    /** Where what a row names begins. */
    private static double body(List<List<Piece>> rows, int at) {
        return rows.get(at - 1).get(0).left();
    }

    /** Whether nothing else stands in the margin nearby but the rest of the heading. */
    private static boolean isAlone(List<List<Piece>> rows, int at) {
        List<Piece> lines = lines(rows, at);
        double top = base(rows.get(at));
        double bottom = lines.isEmpty() ? top : lines.get(lines.size() - 1).base();
        double apart = APART * rows.get(at).get(0).size();
        return rows.stream()
                .map(row -> row.get(0))
                .filter(piece -> piece.left() < body(rows, at) - 1 && !lines.contains(piece))
                .filter(piece -> piece != rows.get(at).get(0))
                .noneMatch(piece -> piece.base() > top - apart && piece.base() < bottom + apart);
    }

    private static double base(List<Piece> row) {
        return row.get(0).base();
    }
}
