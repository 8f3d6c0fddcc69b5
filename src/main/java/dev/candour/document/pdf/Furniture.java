package dev.candour.document.pdf;

import dev.candour.document.flow.PageNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands at the top or bottom of every page: a head is kept on the first page, a foot on the last, page numbers nowhere. */
final class Furniture {

    private static final double EDGE = 0.1;
    /** When a browser printed the page, and which file it was. */
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d{2}(?: [AP]M)?|[fﬁ]i?le://\\S*",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /** @param heights of the pages, in points */
    static List<List<Piece>> without(List<List<Piece>> pages, List<Double> heights) {
        Map<String, Integer> counts = counts(pages, heights);
        Map<String, Integer> seen = new HashMap<>();
        List<List<Piece>> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            double height = heights.get(i);
            kept.add(pages.get(i).stream()
                    .filter(piece -> !isEdge(piece, height)
                            || !PageNumber.isIn(piece.text())
                                    && !PRINTED.matcher(piece.text()).matches()
                                    && isItsPlace(piece, height, counts, seen))
                    .toList());
        }
        return kept;
    }

    /** In the middle of the document it would part what runs over two pages. */
    private static boolean isItsPlace(
            Piece piece, double height, Map<String, Integer> counts, Map<String, Integer> seen) {
        int times = seen.merge(sign(piece), 1, Integer::sum);
        return times == (piece.base() < height * EDGE ? 1 : counts.get(sign(piece)));
    }

    /** On how many pages each stands. */
    private static Map<String, Integer> counts(List<List<Piece>> pages, List<Double> heights) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            double height = heights.get(i);
            pages.get(i).stream()
                    .filter(piece -> isEdge(piece, height))
                    .map(Furniture::sign)
                    .distinct()
                    .forEach(sign -> counts.merge(sign, 1, Integer::sum));
        }
        return counts;
    }

    private static boolean isEdge(Piece piece, double height) {
        return piece.base() < height * EDGE || piece.base() > height * (1 - EDGE);
    }

    private static String sign(Piece piece) {
        return piece.text().replaceAll("\\d+", "#") + "@" + Math.round(piece.base() / 6);
    }
}
