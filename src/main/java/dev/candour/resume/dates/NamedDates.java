package dev.candour.resume.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that begin with the name of a month or of a part of a year: "June 2014", "Jun-14", "Fall 2016". */
final class NamedDates {

    /** A year on the next line belongs to the month, unless it has one of its own. */
    private static final Pattern NAME_YEAR = DateWords.pattern(
            DateWords.MONTH
                    + "(?![a-zà-ÿ])\\.?[ \\t]?[,./'-]?(?:[ \\t]{0,2}(?:\\n(?!\\d{4}[./-]\\d))?)(?:(?:of\\s|de\\s)?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s?-\\s?\\d{1,2}(?:st|nd|rd|th)?)?,?\\s{1,2})(?:(\\d{4})(?!\\d)|'(\\d{2})(?!\\d))");

    private static final Pattern NAME_SHORT_YEAR = DateWords.pattern(DateWords.MONTH + "\\.?-(\\d{2})(?!\\d)");

    /** "June" of "June - July 2014", and "June 2" of "June 2 to July 11, 2014". */
    private static final Pattern NAME = DateWords.pattern(
            DateWords.MONTH + "(?![a-zà-ÿ])\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?=\\s?(?:-|~|to|until)\\s?"
                    + DateWords.MONTH.replaceFirst("\\(", "(?:") + "))?");

    /** No month has a longer name. */
    private static final int LONGEST = 16;

    private NamedDates() {}

    /** Behind the letters of a name and its full stop. */
    private static int dash(String text, int at) {
        int end = at;
        while (end < Math.min(text.length(), at + LONGEST) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return BehindDigits.stands(".", text, end) ? end + 1 : end;
    }

    static @Nullable DateToken at(String text, int at) {
        Matcher m = DateMatch.match(NAME_YEAR, text, at);
        if (m != null) {
            return DateMatch.date(
                    m,
                    m.group(2) != null ? m.group(2) : DateNumbers.century(m.group(3)),
                    DateNumbers.month(m.group(1)));
        }
        m = BehindDigits.stands("-", text, dash(text, at)) ? DateMatch.match(NAME_SHORT_YEAR, text, at) : null;
        if (m != null) {
            return DateMatch.date(m, DateNumbers.century(m.group(2)), DateNumbers.month(m.group(1)));
        }
        DateToken part = YearParts.beforeYear(text, at);
        if (part != null) {
            return part;
        }
        m = DateMatch.match(NAME, text, at);
        return m == null
                ? null
                : new DateToken(at, m.end(), null, null, Integer.parseInt(DateNumbers.month(m.group(1))));
    }
}
