package dev.candour.document.pdf;

import dev.candour.document.flow.PageNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the top or bottom of every page: kept where it stands first, page numbers nowhere. */
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
        Set<String> seen = new HashSet<>();
        List<List<Piece>> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            double height = heights.get(i);
            kept.add(pages.get(i).stream()
                    .filter(piece -> !isEdge(piece, height)
                            || !PageNumber.isIn(piece.text())
                                    && !PRINTED.matcher(piece.text()).matches()
                                    && (counts.get(sign(piece)) < 2 || seen.add(sign(piece))))
                    .toList());
        }
        return kept;
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
