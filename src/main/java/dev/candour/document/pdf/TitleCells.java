package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the rest of a title that had no room beside its date, as "Engineer, Fernwood" with "May 2019" and "Ltd" below it. */
final class TitleCells {

    /** In ems. */
    private static final double LINE = 1.4;
    /** In ems; the least white space between a title and its date. */
    private static final double ROOM = 0.5;

    /** A title that goes on, or one that is long enough to have to. */
    private static final Pattern OPEN = Pattern.compile("(?:[,-]| (?:of|and|for|the|at|in)|.{30})$");

    private TitleCells() {}

    static List<Piece> joined(List<Piece> pieces) {
        List<List<Piece>> rows = Rows.of(pieces);
        List<Piece> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Piece> row = rows.get(i);
            List<Piece> next = i + 1 < rows.size() ? rows.get(i + 1) : List.of();
            if (row.size() == 2 && next.size() == 1 && isRest(row.get(0), row.get(1), next.get(0))) {
                all.add(joined(row.get(0), next.get(0)));
                all.add(row.get(1));
                i++;
            } else {
                all.addAll(row);
            }
        }
        return all;
    }

    private static boolean isRest(Piece title, Piece date, Piece rest) {
        return date.isDate()
                && !title.isDate()
                && !rest.isDate()
                && Math.abs(rest.left() - title.left()) < 1.5
                && Math.abs(rest.size() - title.size()) < 0.6
                && rest.bold() == title.bold()
                && rest.right() < date.left()
                && rest.base() - title.base() < LINE * title.size()
                && title.right() + firstWord(rest) > date.left() - ROOM * title.size()
                && OPEN.matcher(title.text()).find();
    }

    private static double firstWord(Piece piece) {
        int space = piece.text().indexOf(' ');
        int letters = space < 0 ? piece.text().length() : space;
        return (piece.right() - piece.left()) * letters / piece.text().length();
    }

    private static Piece joined(Piece title, Piece rest) {
        return new Piece(
                Wrapped.join(title.text(), rest.text()),
                title.left(),
                title.right(),
                title.base(),
                title.size(),
                title.bold());
    }
}
