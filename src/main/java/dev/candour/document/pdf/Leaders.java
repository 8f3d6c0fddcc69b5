package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The dots that lead the eye from a title over white space to its date: nobody reads them out. */
final class Leaders {

    /** Dots in a row; an ellipsis has fewer, also where it is one sign or two. */
    private static final int MANY = 5;
    /** In ems, from one dot to the next. */
    private static final double CLOSE = 1.2;

    private Leaders() {}

    /** @param row from left to right */
    static List<Glyph> without(List<Glyph> row) {
        if (row.stream().filter(Leaders::isDot).limit(MANY).count() < MANY) {
            return row;
        }
        List<Glyph> kept = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            int end = isDot(row.get(i)) ? end(row, i) : i;
            if (end - i >= MANY && dots(row.subList(i, end)) >= MANY) {
                i = end - 1;
            } else {
                kept.addAll(row.subList(i, Math.max(end, i + 1)));
                i = Math.max(end, i + 1) - 1;
            }
        }
        return kept;
    }

    /** Behind the last of the dots that follow each other. */
    private static int end(List<Glyph> row, int from) {
        int end = from + 1;
        for (int i = end; i < row.size(); i++) {
            Glyph next = row.get(i);
            boolean near = next.left() - row.get(end - 1).right() < CLOSE * next.size();
            if (!near || !isDot(next) && !next.isSpace()) {
                break;
            }
            end = isDot(next) ? i + 1 : end;
        }
        return end;
    }

    private static long dots(List<Glyph> run) {
        return run.stream().filter(Leaders::isDot).count();
    }

    private static boolean isDot(Glyph glyph) {
        return glyph.text().length() == 1
                && ".\u00B7\u2024\u2026".indexOf(glyph.text().charAt(0)) >= 0;
    }
}
