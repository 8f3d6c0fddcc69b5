package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Headings in the margin that its narrow room broke, whole again, beside the first line of what they name. */
final class BrokenLabels {

    /** In ems. */
    private static final double LINE = 1.5;
    /** Rows that may stand between the lines of a label: what it names has lines of its own. */
    private static final int MOST = 3;

    private BrokenLabels() {}

    /** @param labels what ends left of it is a label */
    static List<List<Piece>> joined(List<List<Piece>> rows, double labels) {
        List<List<Piece>> left = new ArrayList<>();
        rows.forEach(row -> left.add(new ArrayList<>(row)));
        boolean sparse = MarginHeadings.areSparse(rows.stream()
                .dropWhile(row -> row.size() == 1)
                .map(row -> row.get(0))
                .filter(piece -> piece.right() < labels && !piece.isDate())
                .toList());
        for (int i = 0; i < left.size(); i++) {
            List<Piece> row = left.get(i);
            double bottom = row.isEmpty() ? 0 : row.get(0).base();
            for (int j = i + 1; (sparse || row.size() > 1) && j < left.size() && j - i <= MOST; j++) {
                if (!row.isEmpty()
                        && !left.get(j).isEmpty()
                        && isRest(row.get(0), bottom, left.get(j).get(0), labels)
                        && (sparse || row.get(0).bold() || row.get(0).isCapitals())) {
                    bottom = left.get(j).get(0).base();
                    row.set(0, joined(row.get(0), left.get(j).remove(0)));
                }
            }
        }
        left.removeIf(List::isEmpty);
        return left;
    }

    private static boolean isRest(Piece label, double bottom, Piece below, double labels) {
        return label.right() < labels
                && below.right() < labels
                && label.bold() == below.bold()
                && label.isCapitals() == below.isCapitals()
                && Math.abs(label.size() - below.size()) < 0.6
                && Math.abs(label.left() - below.left()) < 1.5
                && below.base() - bottom < LINE * label.size()
                && !label.isDate()
                && !below.isDate();
    }

    private static Piece joined(Piece label, Piece below) {
        return new Piece(
                Wrapped.join(label.text(), below.text()),
                label.left(),
                Math.max(label.right(), below.right()),
                label.base(),
                label.size(),
                label.bold());
    }
}
