package dev.candour.resume.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that begin with the number of a month or a day: 03/2019, 31.05.2021, "5th of May 2020". */
final class MonthFirstDates {

    private static final Pattern DAY_FIRST = DateWords.pattern("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");

    /** Not "1. 2017.03" and "1. 2017 - 2019", the first of a list. */
    private static final Pattern MONTH_FIRST = DateWords.pattern("(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d|\\s?年)"
            + "(?<!\\. \\d{4}(?=[./-]\\d{1,2}(?!\\d|\\.\\s?\\d{4})))"
            + "(?<!(?:^|\\n)\\d\\. \\d{4}(?=\\s?[-~至到]\\s?(?:\\d{4}(?!\\d)|至今|present|now)))");

    private static final Pattern DAY_NAME = DateWords.pattern("\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[ ./-]{0,2}(?:of |de )?"
            + DateWords.MONTH + "(?![a-zà-ÿ])\\.?,?[ ./-]?(?:de |of )?(?:(\\d{4})(?!\\d))?");

    /** "th", two marks and "of " stand between a day and its month at most. */
    private static final int MOST_BEFORE_MONTH = 7;

    private static final Pattern CHINESE_MONTH = DateWords.pattern("(\\d{1,2})\\s?月");

    private final String text;
    private @Nullable Boolean dayFirst;

    MonthFirstDates(String text) {
        this.text = text;
    }

    /** The date that begins at the place, where two digits stand at most; null when they are none. */
    @Nullable
    DateToken at(int at) {
        int end = BehindDigits.end(text, at, 2);
        boolean parted = BehindDigits.stands("/.-", text, BehindDigits.space(text, end));
        Matcher m = parted ? DateMatch.match(DAY_FIRST, text, at) : null;
        if (m != null) {
            return DateMatch.date(m, m.group(4), m.group(m.group(2).equals(".") || isDayFirst() ? 3 : 1));
        }
        DateToken token = parted ? DateMatch.yearMonth(MONTH_FIRST, text, at, 2, 1) : null;
        if (token != null) {
            return token;
        }
        m = BehindDigits.isMonthWithin(MOST_BEFORE_MONTH, text, end) ? DateMatch.match(DAY_NAME, text, at) : null;
        if (m != null) {
            String month = DateNumbers.month(m.group(1));
            return m.group(2) != null
                    ? DateMatch.date(m, m.group(2), month)
                    : new DateToken(at, m.end(), null, null, Integer.parseInt(month));
        }
        m = BehindDigits.stands("月", text, BehindDigits.space(text, end))
                ? DateMatch.match(CHINESE_MONTH, text, at)
                : null;
        return m == null || !DateMatch.isMonth(m.group(1))
                ? null
                : new DateToken(at, m.end(), null, null, Integer.parseInt(m.group(1)));
    }

    /** Whether the document writes 31/05/2021: one date that can only be read so tells it of the others. */
    private boolean isDayFirst() {
        if (dayFirst == null) {
            dayFirst = DAY_FIRST.matcher(text).results().anyMatch(date -> Integer.parseInt(date.group(1)) > 12);
        }
        return dayFirst;
    }
}
