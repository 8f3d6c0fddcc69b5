package dev.candour.resume.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as Chinese writes them: 2020年3月, 2020年春季, 108年7月, and 八月 2018, which follows the English order. */
final class ChineseDates {

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final Pattern YEAR_FIRST = DateWords.pattern(
            "(\\d{4})\\s?年\\s?(?:(\\d{1,2}(?=\\s?[-~至到]\\s?\\d{1,2}\\s?月)|\\d{1,2}(?=\\s?月)|十?[一二三四五六七八九](?=\\s?月)|十(?=\\s?月))"
                    + "(?:\\s?月(?:份|\\s?\\d{1,2}\\s?[日号])?)?|([春夏秋冬])(?:季?学期|[季天])?|[初底末中](?![\\u4e00-\\u9fff&&[^至到]]))?");
    /** "2018 夏" */
    private static final Pattern SEASON = DateWords.pattern("(\\d{4})\\s?([春夏秋冬])(?:季|天|假)?(?![\\u4e00-\\u9fff\\d])");
    /** "2017八月", whose numeral stands in for the sign of the year. */
    private static final Pattern NUMERAL = DateWords.pattern("(\\d{4})\\s?(十?[一二三四五六七八九]|十)月");

    private static final Pattern SHORT = DateWords.pattern("(\\d{2}|1\\d{2})年(\\d{1,2})月");
    /** "105年度" counts from the first year of the Republic, and so does "105年" before another such year. */
    private static final Pattern REPUBLIC =
            DateWords.pattern("(1[0-2]\\d)\\s?(?:年度|年(?=\\s?[-~至到]\\s?(?:1[0-2]\\d\\s?年|今)))");

    /** "08年-11年" at the beginning of a line. */
    private static final Pattern SHORT_YEAR =
            DateWords.pattern("(?:(?<=\\n[ \\t]{0,3})(\\d{2})年(?=\\s?[-~至到]{1,2}\\s?(?:\\d{2}年|今|现在))"
                    + "|(?<=\\n[ \\t]{0,3}\\d{2}年\\s?[-~至到]{1,2}\\s?)(\\d{2})年(?!\\d|以上|经验|工作))");

    private static final Pattern MONTH_FIRST =
            DateWords.pattern("(\\d{1,2}|十?[一二三四五六七八九]|十)月,?\\s(\\d{4})(?!\\d|\\s?年)");

    private ChineseDates() {}

    /** Whether a character that is no digit may begin one. */
    static boolean mayBegin(char c) {
        return c > 127 && NUMERALS.indexOf(c) >= 0;
    }

    /** The date that begins with a digit at the place; null when none does. */
    static @Nullable DateToken at(String text, int at) {
        return mayBe(text, at) ? behindNumber(text, at) : null;
    }

    /** Behind the digits, of which there are four at most, comes a Chinese sign. */
    private static boolean mayBe(String text, int at) {
        int end = BehindDigits.space(text, BehindDigits.end(text, at, 4));
        return end < text.length() && text.charAt(end) > 127;
    }

    private static @Nullable DateToken behindNumber(String text, int at) {
        Matcher m = match(YEAR_FIRST, text, at);
        if (m != null) {
            return m.group(3) == null
                    ? DateMatch.date(m, m.group(1), DateNumbers.arabic(m.group(2)))
                    : YearParts.season(m, m.group(1), "春夏秋冬".indexOf(m.group(3)));
        }
        m = match(SEASON, text, at);
        if (m != null) {
            return YearParts.season(m, m.group(1), "春夏秋冬".indexOf(m.group(2)));
        }
        m = match(NUMERAL, text, at);
        if (m != null) {
            return DateMatch.date(m, m.group(1), DateNumbers.arabic(m.group(2)));
        }
        m = match(SHORT, text, at);
        if (m != null) {
            return DateMatch.date(m, DateNumbers.century(m.group(1), text, at), m.group(2));
        }
        m = match(SHORT_YEAR, text, at);
        if (m != null) {
            return DateMatch.date(m, DateNumbers.century(m.group(1) == null ? m.group(2) : m.group(1), text, at), null);
        }
        m = match(REPUBLIC, text, at);
        return m == null ? monthFirst(text, at) : DateMatch.date(m, DateNumbers.century(m.group(1)), null);
    }

    /** "八月 2018" */
    static @Nullable DateToken monthFirst(String text, int at) {
        Matcher m = match(MONTH_FIRST, text, at);
        return m == null ? null : DateMatch.date(m, m.group(2), DateNumbers.arabic(m.group(1)));
    }

    private static @Nullable Matcher match(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + 40));
        return matcher.useTransparentBounds(true).lookingAt() ? matcher : null;
    }
}
