package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins dates that a narrow column broke over lines, as in "2019.01 –" above "2021.04", so that they stay with their entry. */
final class DateCells {

    private static final String JOINS = "[-–—~～‒]{1,2}|至今?|到|to|until|till|bis";
    private static final Pattern OPEN = Pattern.compile(".*(?:" + JOINS + ")\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTINUES = Pattern.compile(
            "(?:" + JOINS + ")?\\s*(?:今|至今|现在|present|current|now|ongoing|today|heute)?|(?:" + JOINS + ").*\\d{4}.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_JOINED = Pattern.compile("\\s*(?:" + JOINS + ")", Pattern.CASE_INSENSITIVE);
    private static final String NAME =
            "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\\.?";
    private static final Pattern ENDS_WITH_MONTH =
            Pattern.compile("(?:.*[^a-z])?" + NAME + ",?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile(
            NAME + ",? ?(?:19|20)\\d\\d|\\d{1,2}[./](?:19|20)\\d\\d|(?:19|20)\\d\\d ?[./年-] ?\\d{1,2}月?",
            Pattern.CASE_INSENSITIVE);
    /** A month that is cut in two. */
    private static final Pattern CUT = Pattern.compile("[A-Za-z][-\\u2010\\u00AD]$");

    private static final Pattern NOW =
            Pattern.compile("今|至今|现在|present|current|now|ongoing|today", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final double CLOSE = 1.9;
    /** In ems. */
    private static final double SPREAD = 3;

    private DateCells() {}

    /** @param pieces from top to bottom */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> left = beside(pieces);
        for (int i = 0; i < left.size(); i++) {
            Piece date = left.get(i);
            double bottom = date.base();
            for (int j = i + 1; date.isDate() && j < left.size(); j++) {
                Piece below = left.get(j);
                if (below.base() - bottom > CLOSE * date.size()) {
                    break;
                }
                if (isBelow(date, bottom, below)
                        && (continues(date.plain(), below) || isEnd(date, below, left.subList(j + 1, left.size())))) {
                    bottom = below.base();
                    date = joined(date, below);
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

    private static boolean continues(String date, Piece below) {
        String text = below.plain();
        return !text.isBlank() && CONTINUES.matcher(text).matches()
                || OPEN.matcher(date).matches() && below.isDate() && text.length() <= 14
                || isMonthBefore(date, text)
                || CUT.matcher(date).find() && Character.isLowerCase(text.codePointAt(0))
                || DateWords.only(date) && DateWords.goesOn(date) && startsWithYear(text) && DateWords.only(text)
                || date.matches(".*\\d") && text.matches("[年月][^\\p{L}]*(?:[年月至到今][^\\p{L}]*)*");
    }

    /** Whether a year that a date lacks stands behind or below it. */
    static boolean isMonthBefore(String date, String text) {
        return ENDS_WITH_MONTH.matcher(date).matches() && text.matches("(?:19|20)\\d\\d.{0,20}");
    }

    private static boolean startsWithYear(String text) {
        return text.matches("(?:19|20)\\d\\d.*");
    }

    /** Whether one month above a later one is a range: in a list of entries each would have its own line, and others follow. */
    private static boolean isEnd(Piece start, Piece end, List<Piece> rest) {
        return MONTH.matcher(start.plain()).matches()
                && (MONTH.matcher(end.plain()).matches()
                        || NOW.matcher(end.plain()).matches())
                && year(end) >= year(start)
                && rest.stream().noneMatch(next -> isBelow(start, end.base(), next) && next.isDate())
                && rest.stream()
                        .anyMatch(next -> next.left() > end.right()
                                && next.base() > end.base() + 2
                                && next.base() - end.base() < CLOSE * end.size());
    }

    private static int year(Piece date) {
        Matcher year = YEAR.matcher(date.plain());
        return year.find() ? Integer.parseInt(year.group()) : Integer.MAX_VALUE;
    }

    private static Piece joined(Piece date, Piece below) {
        return new Piece(
                joined(date.text(), below.text()),
                Math.min(date.left(), below.left()),
                Math.max(date.right(), below.right()),
                date.base(),
                date.size(),
                date.bold());
    }

    private static String joined(String date, String below) {
        if (CUT.matcher(date).find() && Character.isLowerCase(below.codePointAt(0))) {
            return date.substring(0, date.length() - 1) + below;
        }
        boolean goesOn = OPEN.matcher(date).matches()
                || STARTS_JOINED.matcher(below).lookingAt()
                || ENDS_WITH_MONTH.matcher(date).matches()
                || DateWords.goesOn(date)
                || below.matches("[年月].*");
        return goesOn ? DateWords.joined(date, below) : date + " \u2013 " + below;
    }
}
