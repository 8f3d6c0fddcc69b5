package dev.candour.document.pdf;

import java.util.List;

/**
 * Columns without what stands below the right one from a heading on, one as large as those of the right side at least: entries
 * of one section beside each other, or sections, and the next section over the whole width.
 */
final class OneSection {

    /** So many times as large as other print. */
    private static final double HEADING = 1.15;
    /** In ems, from a line of a heading to its next. */
    private static final double LINE = 1.6;

    /** In ems of a heading; what belongs to another is no nearer. */
    private static final double FREE = 1.2;

    /** So many times as wide as what stands at its side. */
    private static final double WIDER = 1.2;

    private OneSection() {}

    /** The same, but for a side bar below which nothing on the page goes over both columns: the main one goes on to its end. */
    static Gutter of(Gutter gutter, List<List<Piece>> page) {
        boolean last = gutter.rows().get(gutter.rows().size() - 1) == page.get(page.size() - 1);
        return last && isBesideMain(gutter) ? gutter : of(gutter);
    }

    private static boolean isBesideMain(Gutter gutter) {
        List<Piece> right = gutter.right();
        double edge = gutter.left().stream().mapToDouble(Piece::left).min().orElse(0);
        double end = right.stream().mapToDouble(Piece::right).max().orElse(0);
        return gutter.x() - edge > WIDER * (end - gutter.x()) && Gutter.hasHeadings(right);
    }

    static Gutter of(Gutter all) {
        Gutter gutter = withoutWide(all);
        List<List<Piece>> rows = gutter.rows();
        List<Piece> right = gutter.right();
        double largest = Gutter.largest(right);
        boolean headed = largest > HEADING * Gutter.usual(right);
        int last = rows.size() - 1;
        while (last > 0 && rows.get(last).stream().allMatch(piece -> piece.left() < gutter.x() - 1)) {
            last--;
        }
        for (int i = last + 1; i < rows.size(); i++) {
            boolean larger = Gutter.largest(rows.get(i)) > HEADING * largest;
            if ((larger || headed && isHeading(rows.get(i), largest))
                    && !goesOn(gutter, rows.get(i).get(0))) {
                return new Gutter(gutter.x(), rows.subList(0, i));
            }
        }
        return gutter;
    }

    /** The same without a section that begins left and goes over the whole width: right of it stand but dates, or more boxes. */
    private static Gutter withoutWide(Gutter gutter) {
        List<List<Piece>> rows = gutter.rows();
        double usual = Gutter.usual(Columns.flat(rows));
        for (int i = Gutter.FEW - 1; i < rows.size(); i++) {
            List<Piece> row = rows.get(i);
            Gutter below = new Gutter(gutter.x(), rows.subList(i, rows.size()));
            if (row.size() == 1
                    && row.get(0).left() < gutter.x() - 1
                    && row.get(0).isShort()
                    && row.get(0).size() > HEADING * usual
                    && (hasOnlyDates(below) || isOverBoth(row.get(0), gutter, below))) {
                return new Gutter(gutter.x(), rows.subList(0, i));
            }
        }
        return gutter;
    }

    private static boolean hasOnlyDates(Gutter below) {
        List<Piece> right = below.right();
        return !right.isEmpty() && right.stream().allMatch(Piece::isDate);
    }

    /** Whether the right side, which has no headings like it, leaves its height free, and goes on in columns below it. */
    private static boolean isOverBoth(Piece heading, Gutter gutter, Gutter below) {
        int lines = below.rightLines();
        return lines > 0
                && gutter.right().stream()
                        .allMatch(piece -> piece.size() * HEADING < heading.size()
                                && Math.abs(piece.base() - heading.base()) > FREE * heading.size())
                && (lines < Gutter.FEW
                        || beginsWithEntriesBeside(below)
                        || Gutter.hasHeadings(below.right()) && below.partsColumns());
    }

    /** Whether the first line under the heading has the titles of two entries in it. */
    private static boolean beginsWithEntriesBeside(Gutter below) {
        List<Piece> titles = below.rows().get(1);
        Piece first = titles.get(0);
        Piece last = titles.get(titles.size() - 1);
        return first.left() < below.x() - 1
                && last.left() >= below.x() - 1
                && first.bold()
                && last.bold()
                && Math.abs(first.size() - last.size()) < 0.3
                && Math.abs(first.base() - last.base()) < 0.5
                && !first.isDate()
                && !last.isDate();
    }

    private static boolean isHeading(List<Piece> row, double size) {
        return row.size() == 1 && row.get(0).isShort() && row.get(0).size() > 0.98 * size;
    }

    /** Whether it is the rest of a name in large print that had no room in one line. */
    private static boolean goesOn(Gutter gutter, Piece piece) {
        return gutter.left().stream()
                .anyMatch(above -> Math.abs(above.size() - piece.size()) < 0.6
                        && Math.abs(above.left() - piece.left()) < 1.5
                        && above.bold() == piece.bold()
                        && piece.base() > above.base() + 2
                        && piece.base() - above.base() < LINE * piece.size());
    }
}
