package dev.candour.resume.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises one date at a place of the text, in the many ways that people write it. */
public final class DateTokens {

    private static final int YEAR_DIGITS = 4;

    private static final Pattern NO_MONTH =
            DateWords.pattern("(?:19|20)\\d\\d[./](?:1[3-9]|[2-9]\\d|00?)(?=\\s?[-~至到]\\s?(?:\\d{4}|present|now|至今))");

    private static final Pattern UNREADABLE =
            DateWords.pattern("(?:19|20)(?:\\dx|xx|\\d\\*|\\*\\*)(?:[./年-]\\s?\\d{1,2}月?|年)?");

    private final String text;
    private final YearFirstDates yearFirst;
    private final MonthFirstDates monthFirst;

    public DateTokens(String text) {
        this.text = text;
        this.yearFirst = new YearFirstDates(text);
        this.monthFirst = new MonthFirstDates(text);
    }

    /** The date that begins at the place; null when none does. */
    @Nullable
    public DateToken at(int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (Character.isDigit(c)) {
            boolean glued = before < 128 && Character.isLetterOrDigit(before)
                    || before == '.' && digitBefore(at - 1) && ChineseDates.at(text, at) == null;
            return glued
                            || before == '-' && isCode(at)
                            || "$¥€£".indexOf(before) >= 0
                            || before == '#' && isNumberSign(at - 1)
                    ? null
                    : numeric(at);
        }
        if ((c == '?' || c == 'x' || c == 'X') && !Character.isLetterOrDigit(before)) {
            return BlottedMonths.beforeYear(text, at);
        }
        if (ChineseDates.mayBegin(c)) {
            return ChineseDates.monthFirst(text, at);
        }
        boolean opensWord = c < 128 && Character.isLetter(c) && !(before < 128 && Character.isLetterOrDigit(before));
        return opensWord && mayName(at) ? NamedDates.at(text, at) : null;
    }

    /** "GS-2003-12" is a grade. */
    private boolean isCode(int at) {
        return at >= 3
                && Character.isUpperCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at - 3))
                && (at == 3 || !Character.isLetter(text.charAt(at - 4)));
    }

    /** "#2019" is a number; behind "##" or at the start of its line the sign marks a heading. */
    private boolean isNumberSign(int at) {
        return at > 0 && "#\n".indexOf(text.charAt(at - 1)) < 0;
    }

    /** Looks at three letters only: most words are no dates. */
    private boolean mayName(int at) {
        if (at + 3 > text.length()) {
            return false;
        }
        return DateWords.mayName(text, at) || YearParts.mayBegin(text, at);
    }

    private boolean digitBefore(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** Days and months have at most two digits, years four; what is longer is at most a year and a month. */
    private @Nullable DateToken numeric(int at) {
        Matcher m = BehindDigits.stands("xX*", text, at + 3) ? DateMatch.match(UNREADABLE, text, at) : null;
        m = m == null && BehindDigits.stands("./", text, at + YEAR_DIGITS) ? DateMatch.match(NO_MONTH, text, at) : m;
        if (m != null) {
            return new DateToken(at, m.end(), null, null, 0);
        }
        boolean year = digits(at, YEAR_DIGITS) == YEAR_DIGITS;
        DateToken blotted = year ? BlottedMonths.behindYear(text, at) : null;
        if (blotted != null) {
            return blotted;
        }
        DateToken token = year ? yearFirst.at(at) : ChineseDates.at(text, at);
        return token != null || digits(at, 3) > 2 ? token : monthFirst.at(at);
    }

    private int digits(int at, int most) {
        return BehindDigits.end(text, at, most) - at;
    }
}
