package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Since when above until when, in a column where nothing says that the two are a range: each entry has its pair of dates, and
 * more white space parts it from the next. In a list with a date a line there are no such pairs. Until when stands above since
 * when where one of the pairs begins with today.
 */
final class DatePairs {

    /** In ems; the lines of one entry are closer. */
    private static final double CLOSE = 1.9;
    /** Points. */
    private static final double ALIGNED = 3;
    /** Dates in a column; more are no page of a person. */
    private static final int MOST = 120;

    private DatePairs() {}

    /** The lower date, by the upper one. @param pieces from top to bottom */
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

    /** Two dates of a pair as one, in order. */
    static Piece range(Piece above, Piece below) {
        boolean turned = DateWords.isLater(above.text(), below.text());
        String text =
                turned ? DateWords.joined(below.text(), above.text()) : DateWords.joined(above.text(), below.text());
        return DateCells.joined(above, below, text);
    }

    /** The dates that stand below each other, be they set left, right or in the middle. */
    private static List<Piece> column(Piece one, List<Piece> dates) {
        return Stream.<ToDoubleFunction<Piece>>of(Piece::right, Piece::left, date -> (date.left() + date.right()) / 2)
                .map(place -> dates.stream()
                        .filter(date -> Math.abs(place.applyAsDouble(date) - place.applyAsDouble(one)) < ALIGNED)
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElseThrow()
                .stream()
                .sorted(Comparator.comparingDouble(Piece::base))
                .toList();
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

    private static Map<Piece, Piece> pairs(List<List<Piece>> groups) {
        boolean turned = groups.stream()
                .anyMatch(group ->
                        group.size() == 2 && DateWords.isNow(group.get(0).text()));
        return pairs(groups, turned);
    }

    /** None unless two entries at least have a pair, and none has something else than a pair or one whole range. */
    private static Map<Piece, Piece> pairs(List<List<Piece>> groups, boolean turned) {
        Map<Piece, Piece> pairs = new IdentityHashMap<>();
        for (List<Piece> group : groups) {
            Piece since = group.get(turned ? group.size() - 1 : 0);
            Piece until = group.get(turned ? 0 : group.size() - 1);
            if (group.size() == 2 && DateWords.isOneRange(since.text(), until.text())) {
                pairs.put(group.get(0), group.get(1));
            } else if (group.size() != 1
                    || !turned && !group.get(0).text().matches(".*\\S[-\u2010-\u2015~\u81F3\u5230 ]+\\S.*")) {
                return Map.of();
            }
        }
        return pairs.size() > 1 ? pairs : Map.of();
    }
}
