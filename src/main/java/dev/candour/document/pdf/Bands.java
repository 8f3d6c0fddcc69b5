package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/**
 * Entries that are rows of two cells: what one column says of each begins in line with what the other one tells of it, with white
 * space above both. They are read entry by entry, and not one column after the other.
 */
final class Bands {

    /** Entries; fewer are in line by chance. */
    private static final int FEW = 3;
    /** Lines of a column; more are no page that somebody reads. */
    private static final int MOST = 300;
    /** In ems; what begins together differs by no more. */
    private static final double LEVEL = 0.3;
    /** In ems; how much lower a list begins than what it tells of. */
    private static final double LIST = 1.2;
    /** Times the distance of two lines, from one entry to the next. */
    private static final double SET_OFF = 1.25;
    /** In ems; lines that are further apart may be cells of one line each. */
    private static final double LINE = 1.25;
    /** So many times as large as what it heads. */
    private static final double LARGE = 1.1;
    /** Points that a list is set in. */
    private static final double INDENT = 24;

    private final List<Piece> cells;
    private final List<Piece> others;
    /** Where entries begin, and headings. */
    private final TreeSet<Double> tops = new TreeSet<>();

    private Bands(List<Piece> cells, List<Piece> others) {
        this.cells = cells;
        this.others = others;
    }

    /** The cells of the entries and the headings between them, as they are read; none where the columns are read whole. */
    static List<List<Piece>> of(Gutter gutter) {
        List<Gutter> bands = bands(gutter);
        return bands.isEmpty() ? List.of() : BandCells.read(gutter, bands);
    }

    /** The same where line by line the end of one cell would stand within the list of the other. */
    static boolean areMixed(Gutter gutter) {
        return bands(gutter).stream()
                        .filter(band -> isMixed(band.left(), band.right()) || isMixed(band.right(), band.left()))
                        .count()
                >= 2;
    }

    /** Whether white space is no more than that beside the list of one of several entries, which are rows of two cells. */
    static boolean areCutBy(Gutter list, Gutter cells) {
        double in = list.x() - cells.x();
        List<Piece> first = list.rows().get(0);
        return in > 1
                && in < INDENT
                && cells.rows().size() > list.rows().size()
                && cells.rows().get(0).get(0).base() < first.get(0).base()
                && cells.rows().contains(first)
                && areMixed(cells);
    }

    private static boolean isMixed(List<Piece> cell, List<Piece> list) {
        return cell.stream()
                        .skip(1)
                        .anyMatch(line -> list.stream()
                                .anyMatch(item -> item.base() < line.base() + LEVEL * line.size()
                                        && Wrapped.isBullet(item.text())))
                && cell.stream().noneMatch(line -> Wrapped.isBullet(line.text()));
    }

    private static List<Gutter> bands(Gutter gutter) {
        Bands left = new Bands(gutter.left(), gutter.right());
        if (left.stand()) {
            return left.cut(gutter);
        }
        Bands right = new Bands(gutter.right(), gutter.left());
        return right.stand() ? right.cut(gutter) : List.of();
    }

    /** Whether all that is set off in a column, but for headings and the lines of their sections, begins beside something set off. */
    private boolean stand() {
        if (cells.size() > MOST || others.size() > MOST) {
            return false;
        }
        List<Piece> first = setOff(cells, setOff(others, List.of()));
        List<Piece> beside = setOff(others, first);
        List<Piece> entries = inLine(first, beside);
        double large = LARGE * Gutter.largest(entries);
        if (entries.size() < FEW
                || cells.size() < first.size() + FEW - 1
                || large >= LARGE * LARGE * Gutter.usual(cells)
                || !areHeaded(first, entries, large)) {
            return false;
        }
        first.forEach(cell -> tops.add(cell.base()));
        inLine(beside, first).forEach(other -> tops.add(other.base()));
        beside.stream().filter(other -> other.size() > large).forEach(other -> tops.add(other.base()));
        return true;
    }

    /** Whether what has nothing in line with it is a heading, or stands below one. */
    private static boolean areHeaded(List<Piece> first, List<Piece> entries, double large) {
        boolean headed = true;
        for (Piece cell : first) {
            boolean entry = entries.contains(cell);
            headed = !entry && (headed || cell.size() > large);
            if (!headed && !entry) {
                return false;
            }
        }
        return true;
    }

    private static List<Piece> inLine(List<Piece> ones, List<Piece> others) {
        return ones.stream()
                .filter(one -> others.stream().anyMatch(other -> isLevel(one, other)))
                .toList();
    }

    private static boolean isLevel(Piece one, Piece other) {
        return isInLine(one, other) || isListBeside(one, other) || isListBeside(other, one);
    }

    private static boolean isListBeside(Piece cell, Piece list) {
        double down = (list.base() - cell.base()) / Math.max(cell.size(), list.size());
        return down > 0 && down < LIST && Wrapped.isBullet(list.text());
    }

    /** What has more white above it than the lines of one cell. Below a heading, in the print of which white is less, it is what has something set off beside it. */
    private static List<Piece> setOff(List<Piece> side, List<Piece> beside) {
        return setOff(
                side,
                (above, piece) -> beside.stream().anyMatch(other -> isInLine(piece, other))
                        ? piece.size()
                        : Math.max(above.size(), piece.size()));
    }

    private static List<Piece> setOff(List<Piece> side, ToDoubleBiFunction<Piece, Piece> print) {
        double[] steps = new double[side.size()];
        for (int i = 1; i < steps.length; i++) {
            steps[i] =
                    (side.get(i).base() - side.get(i - 1).base()) / print.applyAsDouble(side.get(i - 1), side.get(i));
        }
        double tight = tight(steps);
        List<Piece> first = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            if (i == 0 || steps[i] > SET_OFF * tight) {
                first.add(side.get(i));
            }
        }
        return first;
    }

    private static boolean isInLine(Piece cell, Piece other) {
        return Math.abs(other.base() - cell.base()) < LEVEL * Math.max(cell.size(), other.size());
    }

    /** The distance of lines that stand close. */
    private static double tight(double[] steps) {
        double[] sorted =
                Arrays.stream(steps).filter(step -> step > 0.5).sorted().toArray();
        return sorted.length == 0 ? 0 : Math.min(LINE, sorted[sorted.length / 10]);
    }

    private List<Gutter> cut(Gutter gutter) {
        List<Gutter> cut = new ArrayList<>();
        List<List<Piece>> rows = gutter.rows();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || isTop(rows.get(i)) && !isJustBelow(rows.get(i - 1), rows.get(i))) {
                cut.add(new Gutter(gutter.x(), rows.subList(from, i)));
                from = i;
            }
        }
        return cut;
    }

    private boolean isTop(List<Piece> row) {
        return row.stream().anyMatch(piece -> tops.contains(piece.base()));
    }

    /** Whether the lower of two rows is a list's first line, beside the line that is set off. */
    private boolean isJustBelow(List<Piece> row, List<Piece> below) {
        return isTop(row)
                && below.get(0).base() - row.get(0).base() < LIST * below.get(0).size();
    }
}
