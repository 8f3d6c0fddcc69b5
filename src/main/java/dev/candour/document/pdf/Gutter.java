package dev.candour.document.pdf;

import java.util.List;
import java.util.function.Predicate;

/**
 * White space from top to bottom over some rows of a page, with text on both of its sides.
 *
 * @param x where the right side begins
 * @param rows all rows that it runs through
 */
record Gutter(double x, List<List<Piece>> rows) {

    /** Lines on a side; fewer are no column. */
    static final int FEW = 3;
    /** Of the lines of a side; more dates that stand alone are those of the other side. */
    private static final double ALONE = 0.1;
    /** Characters of a heading in the margin. */
    static final int LABEL = 28;

    List<Piece> left() {
        return side(piece -> piece.left() < x - 1);
    }

    List<Piece> right() {
        return side(piece -> piece.left() >= x - 1);
    }

    private List<Piece> side(Predicate<Piece> wanted) {
        return rows.stream().flatMap(List::stream).filter(wanted).toList();
    }

    private int lines(Predicate<Piece> wanted) {
        return (int) rows.stream().filter(row -> row.stream().anyMatch(wanted)).count();
    }

    private boolean isLeft(Piece piece) {
        return piece.left() < x - 1;
    }

    int leftLines() {
        return lines(this::isLeft);
    }

    int rightLines() {
        return lines(piece -> !isLeft(piece));
    }

    private int sharedLines() {
        return (int) rows.stream()
                .filter(row ->
                        row.stream().anyMatch(this::isLeft) && !row.stream().allMatch(this::isLeft))
                .count();
    }

    /** How many lines the shorter side has: the more, the surer. */
    int strength() {
        return Math.min(leftLines(), rightLines());
    }

    /** Whether each side is text of its own, to be read whole, and not one side the dates, places or labels of the other. */
    boolean partsColumns() {
        int left = leftLines();
        int right = rightLines();
        if (Math.min(left, right) < FEW) {
            return Math.min(left, right) == FEW - 1 && isBesideName();
        }
        double shared = sharedLines();
        double aligned = shared / Math.min(left, right);
        boolean rowByRow = trimmed().isRowByRow();
        List<Piece> lesser = left <= right ? left() : right();
        boolean dates = dateShare(lesser) >= 0.3 && aligned >= 0.6 && !hasDatedLines(lesser)
                || shared >= 2
                        && datedLines() >= (aligned >= 0.5 ? 0.5 : 0.8) * shared
                        && Math.max(dateShare(left()), dateShare(right())) >= 0.3;
        boolean sparse = isThin() && aligned >= 0.8 && isShort(lesser);
        if ((rowByRow || sparse || dates) && hasEntriesBeside()) {
            return true;
        }
        return !dates
                && !sparse
                && !(EntryCells.stand(rows, x) || Outdented.stand(left(), right()))
                && isBesideEachOther()
                && !namesWhatIsBeside()
                && !MarginHeadings.repeat(left())
                && !RowsUnderHeadings.stand(this)
                && !RightAligned.stand(this)
                && !SideEntries.stand(left(), right())
                && (!rowByRow
                        || HeadingRows.begin(rows)
                        || hasHeadings(left()) && hasHeadings(right())
                        || RunningText.is(left()) && RunningText.is(right()));
    }

    /** Whether one side has but few lines; those of a column of its own have heights of their own, and count where it stands. */
    private boolean isThin() {
        List<List<Piece>> shared = rows.stream().filter(this::isShared).toList();
        boolean level = shared.stream().allMatch(this::isLevel);
        Gutter both = level
                ? this
                : new Gutter(
                        x,
                        rows.subList(rows.indexOf(shared.get(0)), rows.lastIndexOf(shared.get(shared.size() - 1)) + 1));
        return Math.min(both.leftLines(), both.rightLines()) <= 0.5 * Math.max(both.leftLines(), both.rightLines());
    }

    private boolean isLevel(List<Piece> row) {
        double base = row.get(0).base();
        return row.stream().anyMatch(piece -> !isLeft(piece) && Math.abs(piece.base() - base) < 0.5);
    }

    /** What stands between it and the next one. */
    List<Piece> between(Gutter next) {
        return side(piece -> piece.left() >= x - 1 && piece.left() < next.x - 1);
    }

    /** Whether the left side is narrow and says when what stands right was. */
    boolean partsDates() {
        List<Piece> left = left();
        return leftLines() >= FEW
                && dateShare(left) >= 0.2
                && width(right()) > width(left)
                && left.stream().filter(Piece::isShort).count() >= 0.9 * left.size();
    }

    private static double width(List<Piece> side) {
        return side.stream().mapToDouble(piece -> piece.right() - piece.left()).sum();
    }

    /** Whether one side is a name in large print, with what stands under it, and the other how to reach the person. */
    private boolean isBesideName() {
        double ours = largest(left());
        double theirs = largest(right());
        return Math.max(ours, theirs) > Pieces.DIFFER * Math.min(ours, theirs)
                && dateShare(left()) == 0
                && dateShare(right()) == 0;
    }

    static double largest(List<Piece> side) {
        return side.stream().mapToDouble(Piece::size).max().orElse(0);
    }

    /** Whether the left side names what stands on the right: headings in the margin. */
    boolean partsLabels() {
        int left = leftLines();
        return namesWhatIsBeside()
                || left >= 2
                        && rightLines() >= 2 * left
                        && sharedLines() >= 0.9 * left
                        && left().stream().allMatch(label -> label.text().length() <= LABEL)
                        && dateShare(left()) < 0.2
                        && left().stream().noneMatch(label -> label.text().matches(".*[:：]$"));
    }

    /** Whether the sides share some height of the page; otherwise one of them is merely further down. */
    private boolean isBesideEachOther() {
        return within(left(), right()) >= 2 && within(right(), left()) >= 2;
    }

    private static long within(List<Piece> side, List<Piece> other) {
        double top = other.stream().mapToDouble(Piece::base).min().orElse(0);
        double bottom = other.stream().mapToDouble(Piece::base).max().orElse(0);
        return side.stream()
                .filter(piece -> piece.base() > top - piece.size() && piece.base() < bottom + piece.size())
                .count();
    }

    private boolean namesWhatIsBeside() {
        return MarginHeadings.name(left(), right());
    }

    /** The first row from which on the left side holds nothing but large headings of what stands right; -1 when there is none. */
    int labelsFrom() {
        for (int i = 0; i < rows.size(); i++) {
            if (isShared(rows.get(i))) {
                Gutter below = new Gutter(x, rows.subList(i, rows.size()));
                if (below.leftLines() >= FEW && below.partsLabels() && below.leftIsLarge()) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean leftIsLarge() {
        double usual = usual(right());
        return left().stream().allMatch(piece -> piece.size() > usual * 1.1);
    }

    private boolean isRowByRow() {
        double shared = sharedLines();
        return shared / Math.max(leftLines(), rightLines()) >= 0.7
                && shared / Math.min(leftLines(), rightLines()) >= 0.85;
    }

    /** Without the lines above and the two below that stand on one side only, such as the headings around a table. */
    Gutter trimmed() {
        int from = 0;
        int to = rows.size();
        while (from < to - 1 && !isShared(rows.get(from))) {
            from++;
        }
        for (int i = 0; i < 2 && to > from + 1 && !isShared(rows.get(to - 1)); i++) {
            to--;
        }
        return new Gutter(x, rows.subList(from, to));
    }

    /** Two schools beside each other, each with its dates below: dates stand left and right in the same line, and alone hardly more often. */
    private boolean hasEntriesBeside() {
        if (EntriesBeside.stand(left(), right())) {
            return true;
        }
        List<List<Piece>> shared = rows.stream().filter(this::isShared).toList();
        long both = shared.stream()
                .filter(row -> row.stream().allMatch(Piece::isDate))
                .count();
        return both > 0 && 2 * both <= shared.size() && datedLines() <= 2 * both;
    }

    /** Lines with text on both sides of which one is only a date. */
    private long datedLines() {
        return rows.stream()
                .filter(this::isShared)
                .filter(row -> row.stream().filter(this::isLeft).allMatch(Piece::isDate)
                        || row.stream().filter(piece -> !isLeft(piece)).allMatch(Piece::isDate))
                .count();
    }

    private boolean isShared(List<Piece> row) {
        return row.stream().anyMatch(this::isLeft) && !row.stream().allMatch(this::isLeft);
    }

    private static double dateShare(List<Piece> side) {
        return side.isEmpty() ? 0 : (double) side.stream().filter(Piece::isDate).count() / side.size();
    }

    private static boolean isShort(List<Piece> side) {
        return side.stream().filter(Piece::isShort).count() >= 0.9 * side.size();
    }

    /** Whether a side has sections of its own, and its dates stand beside what they are of and hardly ever alone. */
    private static boolean hasDatedLines(List<Piece> side) {
        List<List<Piece>> lines = Rows.of(side);
        return hasHeadings(side)
                && lines.stream()
                                .filter(line -> line.stream().allMatch(Piece::isDate))
                                .count()
                        <= ALONE * lines.size();
    }

    static boolean hasHeadings(List<Piece> side) {
        double usual = usual(side);
        long headings = side.stream()
                .filter(piece -> piece.isShort() && (piece.bold() || piece.size() > usual * 1.1))
                .count();
        return headings >= 2 && headings <= side.size() / 2;
    }

    /** The usual size of print. */
    static double usual(List<Piece> side) {
        return side.stream()
                .mapToDouble(Piece::size)
                .sorted()
                .skip(side.size() / 2)
                .findFirst()
                .orElse(0);
    }
}
