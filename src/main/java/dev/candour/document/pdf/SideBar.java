package dev.candour.document.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Two columns of a page that end where it ends, a wide one and one at its side.
 *
 * @param x where the right one begins
 * @param above what stands above both
 * @param below what stands below both
 * @param rightIsFirst which one is read first
 */
record SideBar(
        double x, List<Piece> above, List<Piece> left, List<Piece> right, List<Piece> below, boolean rightIsFirst) {

    /** So many times as wide as the other one: text that merely flows has columns of one width. */
    private static final double WIDER = 1.2;
    /** Points between the margins of one column on two pages; those of its headings and its bullets differ. */
    private static final double SAME = 8;
    /** Points between the edges of the right column on two pages, for the same reason. */
    private static final double INDENT = 30;

    static Optional<SideBar> of(List<Piece> page, Drawn drawn) {
        List<List<Piece>> rows = Columns.rows(page);
        return Columns.parting(rows, drawn).flatMap(gutter -> {
            int from = rows.indexOf(gutter.rows().get(0));
            SideBar found = new SideBar(
                    gutter.x(),
                    Columns.flat(rows.subList(0, from)),
                    gutter.left(),
                    gutter.right(),
                    Columns.flat(rows.subList(from + gutter.rows().size(), rows.size())),
                    Columns.rightIsFirst(gutter));
            return Optional.of(found).filter(columns -> columns.below.isEmpty() && columns.isUneven());
        });
    }

    private boolean isUneven() {
        double ours = x - edge(left);
        double theirs = right.stream().mapToDouble(Piece::right).max().orElse(x) - x;
        return Math.max(ours, theirs) > WIDER * Math.min(ours, theirs);
    }

    private boolean mainIsLeft() {
        return x - edge(left) > right.stream().mapToDouble(Piece::right).max().orElse(x) - x;
    }

    boolean mainIsFirst() {
        return mainIsLeft() != rightIsFirst;
    }

    private static double edge(List<Piece> column) {
        return column.stream().mapToDouble(Piece::left).min().orElse(0);
    }

    /** Where the left column begins beside the right one; a name above it may stand further left. */
    private double margin() {
        double top = right.stream().mapToDouble(Piece::base).min().orElse(0);
        return left.stream()
                .filter(piece -> piece.base() > top - piece.size())
                .mapToDouble(Piece::left)
                .min()
                .orElse(edge(left));
    }

    /** Whether a page holds nothing but the main column, be it over the width of both where the other one has ended. */
    boolean isGoneOnAlone(List<Piece> page) {
        if (page.isEmpty()) {
            return false;
        }
        double edge = edge(page);
        boolean narrow = page.stream().allMatch(piece -> piece.left() < x - 1)
                && page.stream().noneMatch(piece -> Columns.isCrossed(List.of(piece), x));
        return mainIsLeft() ? Math.abs(edge - margin()) < SAME && (narrow || goesOn(page)) : Math.abs(edge - x) < SAME;
    }

    /** Whether a page does not begin with a heading in the print of those of the side bar. */
    private boolean goesOn(List<Piece> page) {
        List<Piece> row = Columns.rows(page).get(0);
        Piece heading = (mainIsLeft() ? right : left).get(0);
        Piece begin = row.get(0);
        return row.size() > 1
                || !begin.isShort()
                || begin.size() < heading.size() - 0.6
                || begin.bold() != heading.bold()
                || begin.isCapitals() != heading.isCapitals();
    }

    /** The same columns on the next page, from its top on. */
    Optional<SideBar> next(List<Piece> page, Drawn drawn) {
        List<List<Piece>> rows = Columns.rows(page);
        boolean parted = Columns.parting(rows, drawn)
                .filter(gutter -> Math.abs(gutter.x() - x) < INDENT)
                .isPresent();
        int end = 0;
        while (parted && end < rows.size() && !Columns.isCrossed(rows.get(end), x)) {
            end++;
        }
        Gutter shared = new Gutter(x, rows.subList(0, end));
        List<Piece> ours = shared.left();
        List<Piece> theirs = shared.right();
        return ours.isEmpty() || theirs.isEmpty() || Math.abs(edge(ours) - edge(left)) > INDENT
                ? Optional.empty()
                : Optional.of(new SideBar(
                        x, List.of(), ours, theirs, Columns.flat(rows.subList(end, rows.size())), rightIsFirst));
    }
}
