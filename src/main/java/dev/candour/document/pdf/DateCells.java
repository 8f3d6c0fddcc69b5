package dev.candour.document.pdf;

import dev.candour.document.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Joins dates that a narrow column broke over lines, as in "2019.01 –" above "2021.04", so that they stay with their entry. */
final class DateCells {

    private static final double CLOSE = 1.9;
    /** In ems. */
    private static final double SPREAD = 3;
    /** So many times as large as other print. */
    private static final double LARGE = 1.3;
    /** Signs of what ends a range. */
    private static final int LONGEST_END = 14;

    /** From when until when, complete: what stands below "since 2018.09 -" in a list is the entry before. */
    private static final Pattern RANGE =
            Pattern.compile("\\d\\s*[-\u2010-\u2015~\uFF5E\u81F3\u5230]\\s*(?:19|20)\\d\\d");

    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015~\uFF5E\u81F3\u5230]|to|until");

    private DateCells() {}

    /** @param pieces from top to bottom */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> left = beside(pieces);
        Map<Piece, Piece> pairs = DatePairs.of(left);
        for (int i = 0; i < left.size(); i++) {
            Piece date = left.get(i);
            Piece until = pairs.get(date);
            double bottom = date.base();
            for (int j = i + 1; date.isDate() && j < left.size(); j++) {
                Piece below = left.get(j);
                if (below.base() - bottom > CLOSE * date.size()) {
                    break;
                }
                if (isBelow(date, bottom, below)
                        && (below == until
                                || continues(date, below)
                                || isDash(below, left.subList(j + 1, left.size()))
                                || isEnd(date, below, left.subList(j + 1, left.size())))) {
                    bottom = below.base();
                    date = below == until ? DatePairs.range(date, below) : joined(date, below);
                    left.remove(j--);
                } else if (isBelow(date, bottom, below) && isSum(date, below)) {
                    date = new Piece(below.text(), date.left(), date.right(), date.base(), below.size(), below.bold());
                    left.remove(j--);
                }
            }
            left.set(i, date);
        }
        return left;
    }

    /** A date whose words are spread over the width of its column, as in "January   2022   –". */
    private static List<Piece> beside(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isSpread(before, piece)) {
                joined.set(joined.size() - 1, joined(before, piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isSpread(Piece left, Piece right) {
        double gap = right.left() - left.right();
        return Math.abs(left.base() - right.base()) < 1
                && gap > 0
                && gap < SPREAD * left.size()
                && DateWords.only(left.text())
                && DateWords.only(right.text())
                && (DateWords.goesOn(left.text()) || right.text().matches("[-\u2010-\u2015~].*"));
    }

    private static boolean isBelow(Piece date, double bottom, Piece below) {
        double middle = (date.left() + date.right()) / 2;
        boolean aligned = Math.abs(below.left() - date.left()) < 3
                || Math.abs(below.right() - date.right()) < 3
                || Math.abs((below.left() + below.right()) / 2 - middle) < 3;
        return aligned && below.base() > bottom + 2 && below.base() - bottom < CLOSE * date.size();
    }

    static boolean isRange(String text) {
        return RANGE.matcher(text).find();
    }

    private static boolean continues(Piece date, Piece below) {
        return !isRange(below.text())
                && (DateWords.isRest(date.text(), below.text())
                        || DateWords.isOpenRange(date.text())
                                && below.isDate()
                                && below.text().length() <= LONGEST_END);
    }

    /** A line of its own for the sign between since when and until when. */
    private static boolean isDash(Piece sign, List<Piece> rest) {
        return DASH.matcher(sign.text()).matches()
                && rest.stream()
                        .filter(next -> isBelow(sign, sign.base(), next))
                        .anyMatch(next -> DateWords.only(next.text())
                                && !isRange(next.text())
                                && next.text().length() <= LONGEST_END);
    }

    /** Whether one month above a later one is a range: in a list of entries each would have its own line, and others follow. */
    private static boolean isEnd(Piece start, Piece end, List<Piece> rest) {
        return DateWords.isOneMonth(start.text())
                && (DateWords.isOneMonth(end.text()) || DateWords.isNow(end.text()))
                && DateWords.year(end.text()) >= DateWords.year(start.text())
                && rest.stream().noneMatch(next -> isBelow(start, end.base(), next) && next.isDate())
                && rest.stream()
                        .anyMatch(next -> next.left() > end.right()
                                && next.base() > end.base() + 2
                                && next.base() - end.base() < CLOSE * end.size());
    }

    /** Whether a year in large print only sums up the range below it. */
    private static boolean isSum(Piece year, Piece range) {
        return year.text().matches("(?:19|20)\\d\\d")
                && year.size() > LARGE * range.size()
                && range.text().length() > year.text().length()
                && range.text().contains(year.text())
                && DateWords.only(range.text());
    }

    private static Piece joined(Piece date, Piece below) {
        return joined(date, below, DateWords.joined(date.text(), below.text()));
    }

    static Piece joined(Piece date, Piece below, String text) {
        return new Piece(
                text,
                Math.min(date.left(), below.left()),
                Math.max(date.right(), below.right()),
                date.base(),
                date.size(),
                date.bold());
    }
}
