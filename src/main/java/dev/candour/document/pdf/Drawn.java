package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is drawn on a page and tells where its text is parted.
 *
 * @param bars grounds of side bars
 * @param across long lines across the page: what stands above one and what stands below it share no columns
 */
record Drawn(Bars bars, List<Rules.Rule> across) {

    static final Drawn NOTHING = new Drawn(Bars.NONE, List.of());

    /** Points; a shorter line is of one column, or of a word. */
    private static final double LONG = 150;
    /** Points that a line reaches over to both sides. */
    private static final double OVER = 40;
    /** Points from a heading to the line under it. */
    private static final double UNDER = 9;

    static Drawn of(Bars bars, Rules rules) {
        return new Drawn(
                bars,
                rules.across().stream()
                        .filter(rule -> rule.to() - rule.from() > LONG)
                        .toList());
    }

    /** The same columns, but none over a line that runs over both sides of it. */
    List<Gutter> parted(List<Gutter> gutters) {
        List<Gutter> parted = new ArrayList<>();
        for (Gutter gutter : gutters) {
            parted.addAll(parted(gutter));
        }
        return parted;
    }

    private List<Gutter> parted(Gutter gutter) {
        TreeSet<Integer> breaks = breaks(gutter);
        if (breaks.isEmpty() || gutter.labelsFrom() >= 0) {
            return List.of(gutter);
        }
        List<Gutter> parts = new ArrayList<>();
        breaks.add(gutter.rows().size());
        int from = 0;
        for (int to : breaks) {
            if (to - from >= Gutter.FEW - 1) {
                add(parts, new Gutter(gutter.x(), gutter.rows().subList(from, to)));
            }
            from = to;
        }
        return parts;
    }

    private static void add(List<Gutter> parts, Gutter part) {
        if (part.partsColumns()) {
            parts.add(part);
        }
    }

    /** Before which rows a line runs, or before which of them the heading stands that it is drawn under. */
    private TreeSet<Integer> breaks(Gutter gutter) {
        TreeSet<Integer> breaks = new TreeSet<>();
        List<List<Piece>> rows = gutter.rows();
        for (Rules.Rule rule : across) {
            if (rule.from() < gutter.x() - OVER && rule.to() > gutter.x() + OVER) {
                int at = 0;
                while (at < rows.size() && middle(rows.get(at).get(0)) < rule.at()) {
                    at++;
                }
                boolean headed = at > 0 && isHeading(rows.get(at - 1), rule);
                breaks.add(headed ? at - 1 : at);
            }
        }
        breaks.remove(0);
        breaks.remove(rows.size());
        return breaks;
    }

    private static double middle(Piece piece) {
        return piece.base() - 0.3 * piece.size();
    }

    private static boolean isHeading(List<Piece> row, Rules.Rule rule) {
        return row.size() == 1 && row.get(0).isShort() && rule.at() - row.get(0).base() < UNDER;
    }
}
