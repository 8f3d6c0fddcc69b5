package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Cuts a page into the parts that a person reads one after the other: columns whole, what stands above them first. */
final class Columns {

    /** Points that stay free left of a column. */
    private static final double FREE = 2.5;
    /** Points that a line may run over the edge of its column. */
    private static final double HANG = 8;
    /** Points that a slanted letter reaches out of its place. */
    private static final double SLANT = 2.6;
    /** Points; a column is never narrower. */
    private static final double NARROW = 40;

    private static final int DEEPEST = 6;

    private final Drawn drawn;

    private Columns(Drawn drawn) {
        this.drawn = drawn;
    }

    static List<List<Piece>> rows(List<Piece> pieces) {
        return levelled(HalfLines.raised(Rows.of(pieces)));
    }

    static List<Part> of(List<Piece> pieces) {
        return of(pieces, Drawn.NOTHING);
    }

    static List<Part> of(List<Piece> pieces, Drawn drawn) {
        List<Part> parts = new ArrayList<>();
        if (!pieces.isEmpty()) {
            List<List<Piece>> rows = rows(pieces);
            new Columns(drawn).cut(rows, widestOfPage(rows, drawn), parts, 0);
        }
        return parts;
    }

    private void cut(List<Piece> pieces, List<Part> parts, int depth) {
        if (pieces.isEmpty()) {
            return;
        }
        List<List<Piece>> rows = rows(pieces);
        cut(rows, depth < DEEPEST ? widest(rows, drawn) : Optional.empty(), parts, depth);
    }

    private void cut(List<List<Piece>> rows, Optional<Gutter> parting, List<Part> parts, int depth) {
        Optional<Gutter> gutter =
                parting.isEmpty() && depth < DEEPEST ? strongest(gutters(rows), Bands::areMixed) : parting;
        if (gutter.isEmpty()) {
            parts.add(whole(rows));
            return;
        }
        int labels = gutter.get().labelsFrom();
        if (labels >= 0) {
            int from = rows.indexOf(gutter.get().rows().get(labels));
            cut(flat(rows.subList(0, from)), parts, depth + 1);
            parts.add(new Part(rows.subList(from, rows.size()), gutter.get().x(), Part.NONE));
            return;
        }
        List<List<Piece>> within = gutter.get().rows();
        int first = rows.indexOf(within.get(0));
        cut(flat(rows.subList(0, first)), parts, depth + 1);
        List<List<Piece>> bands = Bands.of(gutter.get());
        bands.forEach(cell -> cut(cell, parts, depth + 1));
        if (bands.isEmpty()) {
            columns(gutter.get(), parts, depth + 1);
        }
        cut(flat(rows.subList(first + within.size(), rows.size())), parts, depth + 1);
    }

    /** Rows that are read line by line. */
    private static Part whole(List<List<Piece>> rows) {
        List<List<Piece>> read = sideFirst(rows);
        List<Gutter> within = gutters(read);
        double fields = fields(within);
        double labels = fields == Part.NONE ? labels(within, Double.MAX_VALUE) : Part.NONE;
        return new Part(read, labels, fields == Part.NONE && labels == Part.NONE ? rightAligned(within) : fields);
    }

    /** What parts the page into columns that are read one after the other, be it not over its whole height. */
    static Optional<Gutter> parting(List<List<Piece>> rows, Drawn drawn) {
        return widestOfPage(rows, drawn).filter(gutter -> gutter.labelsFrom() < 0);
    }

    static boolean rightIsFirst(Gutter gutter) {
        return largest(gutter.right()) > 1.3 * largest(gutter.left());
    }

    private static Optional<Gutter> widestOfPage(List<List<Piece>> rows, Drawn drawn) {
        Optional<Gutter> bar =
                drawn.bars().areas().isEmpty() ? Optional.empty() : drawn.bars().parting(gutters(rows));
        return bar.or(() -> parts(rows, drawn)).map(gutter -> OneSection.of(gutter, rows));
    }

    private static Optional<Gutter> widest(List<List<Piece>> rows, Drawn drawn) {
        return parts(rows, drawn).map(OneSection::of);
    }

    private static Optional<Gutter> parts(List<List<Piece>> rows, Drawn drawn) {
        List<Gutter> gutters = gutters(rows);
        List<Gutter> parting =
                drawn.parted(gutters.stream().filter(Gutter::partsColumns).toList());
        return parting.stream()
                .filter(gutter -> gutters.stream().noneMatch(cells -> Bands.areCutBy(gutter, cells)))
                .filter(gutter -> parting.stream().noneMatch(next -> DatesBetween.areOfLeft(gutter, next)))
                .filter(gutter -> parting.stream().noneMatch(before -> DatesBetween.areOfRight(before, gutter)))
                .max(Comparator.comparingInt(Gutter::strength).thenComparingDouble(one -> -one.x()));
    }

    private static List<List<Piece>> levelled(List<List<Piece>> rows) {
        return rows.stream().anyMatch(Heights::isDateAlone) ? Heights.levelled(rows, gutters(rows)) : rows;
    }

    /** The column under the largest print comes first: it begins with the name. Else the left one. */
    private void columns(Gutter gutter, List<Part> parts, int depth) {
        List<Piece> left = gutter.left();
        List<Piece> right = gutter.right();
        boolean rightFirst = rightIsFirst(gutter);
        cut(rightFirst ? right : left, parts, depth);
        cut(rightFirst ? left : right, parts, depth);
    }

    private static double largest(List<Piece> side) {
        double top = side.stream().mapToDouble(Piece::base).min().orElse(0);
        return side.stream()
                .filter(piece -> piece.base() < top + 100 && piece.text().length() > 1)
                .mapToDouble(Piece::size)
                .max()
                .orElse(0);
    }

    private static List<List<Piece>> sideFirst(List<List<Piece>> rows) {
        List<Gutter> gutters = gutters(rows);
        return strongest(gutters, gutter -> gutter.partsDates() && !RightAligned.stand(gutter))
                .map(gutter -> sideFirst(rows, gutter.x(), labels(gutters, gutter.x() - NARROW)))
                .orElse(rows);
    }

    private static List<List<Piece>> sideFirst(List<List<Piece>> rows, double x, double labels) {
        return labels == Part.NONE
                ? SideRuns.first(rows, x)
                : LabelledRows.read(rows, labels, entries -> SideRuns.first(entries, x));
    }

    private static Optional<Gutter> strongest(List<Gutter> gutters, Predicate<Gutter> wanted) {
        return gutters.stream()
                .filter(wanted)
                .max(Comparator.comparingInt(Gutter::strength).thenComparingDouble(one -> -one.x()));
    }

    /** Where what labels name begins, left of a place. */
    private static double labels(List<Gutter> gutters, double end) {
        return strongest(
                        gutters,
                        gutter -> gutter.x() < end
                                && (gutter.partsLabels() || gutter.trimmed().partsLabels()))
                .map(Gutter::x)
                .orElse(Part.NONE);
    }

    /** Where what the labels of a form name begins. */
    private static double fields(List<Gutter> gutters) {
        return strongest(gutters, gutter -> MarginHeadings.repeat(gutter.left()))
                .map(Gutter::x)
                .orElse(Part.NONE);
    }

    /** Where what stands beside labels that end flush begins. */
    private static double rightAligned(List<Gutter> gutters) {
        return strongest(gutters, RightAligned::stand).map(Gutter::x).orElse(Part.NONE);
    }

    /** Every white space that has lines beginning on its right. */
    private static List<Gutter> gutters(List<List<Piece>> rows) {
        List<Gutter> gutters = new ArrayList<>(HeadingRows.gutters(rows));
        for (double x : edges(rows)) {
            int from = 0;
            for (int i = 0; i <= rows.size(); i++) {
                if (i == rows.size() || isCrossed(rows.get(i), x)) {
                    if (i - from >= Gutter.FEW - 1) {
                        gutters.add(new Gutter(x, rows.subList(from, i)));
                    }
                    from = i + 1;
                }
            }
        }
        return gutters;
    }

    static boolean isCrossed(List<Piece> row, double x) {
        return row.stream()
                .anyMatch(piece -> piece.left() < x - 1
                        && piece.right() > x - FREE
                        && !piece.isAddress()
                        && !hangsOver(piece, row, x));
    }

    /** Whether it is a line of the left column that was too long for it by a letter or two. */
    private static boolean hangsOver(Piece piece, List<Piece> row, double x) {
        return piece.right() < x + HANG && piece.left() < x - NARROW / 2 && row.indexOf(piece) == row.size() - 1;
    }

    /** Where at least two lines begin, right of the margin. */
    private static List<Double> edges(List<List<Piece>> rows) {
        double margin = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Piece::left)
                .min()
                .orElse(0);
        Map<Long, Integer> counts = new TreeMap<>();
        Map<Long, Double> least = new TreeMap<>();
        for (List<Piece> row : rows) {
            for (Piece piece : row) {
                long bin = Math.round(piece.left() / 3);
                counts.merge(bin, 1, Integer::sum);
                least.merge(bin, piece.left(), Math::min);
            }
        }
        // A slanted letter reaches out a little: what begins just left of it is of the same column.
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 2)
                .map(entry -> {
                    double before = least.getOrDefault(entry.getKey() - 1, Double.NEGATIVE_INFINITY);
                    return before > least.get(entry.getKey()) - SLANT ? before : least.get(entry.getKey());
                })
                .filter(x -> x > margin + NARROW)
                .toList();
    }

    static List<Piece> flat(List<List<Piece>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }
}
