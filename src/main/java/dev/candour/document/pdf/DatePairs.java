package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Since when above until when, in a column where nothing says that the two are a range: each entry has its pair of dates, and
 * more white space parts it from the next. In a list with a date a line there are no such pairs.
 */
final class DatePairs {

    /** In ems; the lines of one entry are closer. */
    private static final double CLOSE = 1.9;
    /** Points. */
    private static final double ALIGNED = 3;
    /** Dates in a column; more are no page of a person. */
    private static final int MOST = 120;

    private DatePairs() {}

    /** Until when, by since when. @param pieces from top to bottom */
    static Map<Piece, Piece> of(List<Piece> pieces) {
        List<Piece> dates = pieces.stream()
                .filter(piece -> DateWords.only(piece.text()))
                .limit(MOST)
                .toList();
        Map<Piece, Piece> pairs = new IdentityHashMap<>();
        for (Piece date : dates) {
            if (!pairs.containsKey(date)) {
                pairs.putAll(pairs(groups(column(date, dates))));
            }
        }
        return pairs;
    }

    private static List<Piece> column(Piece one, List<Piece> dates) {
        List<Piece> left = dates.stream()
                .filter(date -> Math.abs(date.left() - one.left()) < ALIGNED)
                .toList();
        List<Piece> right = dates.stream()
                .filter(date -> Math.abs(date.right() - one.right()) < ALIGNED)
                .toList();
        return (left.size() > right.size() ? left : right)
                .stream().sorted(Comparator.comparingDouble(Piece::base)).toList();
    }

    private static List<List<Piece>> groups(List<Piece> column) {
        List<List<Piece>> groups = new ArrayList<>();
        Piece above = null;
        for (Piece date : column) {
            if (above == null || date.base() - above.base() > CLOSE * date.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(date);
            above = date;
        }
        return groups;
    }

    /** None unless two entries at least have a pair, and none has something else than a pair or one whole range. */
    private static Map<Piece, Piece> pairs(List<List<Piece>> groups) {
        Map<Piece, Piece> pairs = new IdentityHashMap<>();
        for (List<Piece> group : groups) {
            if (group.size() == 2
                    && DateWords.isOneRange(group.get(0).text(), group.get(1).text())) {
                pairs.put(group.get(0), group.get(1));
            } else if (group.size() != 1 || !group.get(0).text().matches(".*\\S[-\u2010-\u2015~\u81F3\u5230 ]+\\S.*")) {
                return Map.of();
            }
        }
        return pairs.size() > 1 ? pairs : Map.of();
    }
}
