package dev.candour.document.pdf;

import dev.candour.document.flow.PageNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands at the top or bottom of every page: a head is kept on the first page, a foot on the last, since in the middle of
 * the document it would part what runs over two pages. Page numbers are kept nowhere.
 */
final class Furniture {

    private static final double EDGE = 0.1;
    /** When a browser printed the page, and which file it was. */
    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}:\\d{2}(?: [AP]M)?|[fﬁ]i?le://\\S*",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /** @param heights of the pages, in points */
    static List<List<Piece>> without(List<List<Piece>> pages, List<Double> heights) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Piece piece : pages.get(i)) {
                if (isEdge(piece, heights.get(i))) {
                    first.putIfAbsent(sign(piece), i);
                    last.put(sign(piece), i);
                }
            }
        }
        List<List<Piece>> kept = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            kept.add(pages.get(i).stream()
                    .filter(piece -> !isEdge(piece, heights.get(page))
                            || !isMadeByPrinter(piece)
                                    && page == (isTop(piece, heights.get(page)) ? first : last).get(sign(piece)))
                    .toList());
        }
        return kept;
    }

    private static boolean isMadeByPrinter(Piece piece) {
        return PageNumber.isIn(piece.text()) || PRINTED.matcher(piece.text()).matches();
    }

    private static boolean isTop(Piece piece, double height) {
        return piece.base() < height * EDGE;
    }

    private static boolean isEdge(Piece piece, double height) {
        return isTop(piece, height) || piece.base() > height * (1 - EDGE);
    }

    private static String sign(Piece piece) {
        return piece.text().replaceAll("\\d+", "#") + "@" + Math.round(piece.base() / 6);
    }
}
