package dev.candour.resume.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that begin with a year of four digits: 2019-03, 2019.3, "2019 March", 2019. */
final class YearFirstDates {

    private static final int YEAR_DIGITS = 4;

    private static final Pattern YEAR_FIRST =
            DateWords.pattern("(\\d{4})\\s?([./])\\s?(\\d{1,2})(?:\\2\\d{1,2})?(?![\\d])月?");

    private static final Pattern LISTED =
            DateWords.pattern("(\\d{4})[、。]\\s?(\\d{1,2})(?=\\s?[-~至到月]|\\s|$|(?<=[-~至到] ?\\d{4}、 ?\\d{1,2})[,;)】])");

    /** 2019·03, but not "2019 · 3 yrs" */
    private static final Pattern DOTTED = DateWords.pattern(
            "(\\d{4})·(\\d{1,2})(?=\\s?(?:[-~至到]|$|\\n)|[,)】]|(?<=[-~至到] ?\\d{4}·\\d{1,2})\\s{1,4}(?![个個年月天])[\\u4e00-\\u9fff])");

    private static final Pattern ISO = DateWords.pattern("(\\d{4})-(\\d{1,2})(?:-\\d{1,2})?(?!\\d)月?");

    private static final Pattern SPACED =
            DateWords.pattern("(\\d{4}) (0[1-9]|1[0-2](?=\\s*(?:[-~至到\\n]|$)))(?![\\d.,/:])");

    private static final Pattern COMPACT = DateWords.pattern("(\\d{4})(\\d{2})(?:[0-3]\\d)?(?![\\d])");

    /** "2018 Feb" of "2018 Feb - 2020 Aug", but not of "2018, Feb 2020". */
    private static final Pattern YEAR_NAME = DateWords.pattern("(\\d{4})[ \\t]?[,.-]?[ \\t]?" + DateWords.MONTH
            + "\\b(?:\\.| \\d{1,2}(?=\\s?(?:-|~|to)\\s?\\d{4}))?(?![ ,.'-]{0,4}(?:19|20)\\d\\d(?![ ,.-]{1,2}"
            + DateWords.MONTH.replaceFirst("\\(", "(?:") + "\\b))");

    /** "2020 (Oct.)" */
    private static final Pattern YEAR_ASIDE = DateWords.pattern("(\\d{4})[ \\t]?\\(" + DateWords.MONTH + "\\.?\\)");

    private static final Pattern YEAR = DateWords.pattern(
            "(\\d{4})(?!\\d)(?! ?(?:%|\\+|(?:ms|kb|mb|gb|tb|qps|tps|px|km|kg|usd|rmb|eur|hours|users|people|lines|customers)\\b|人(?![大民文事力寿保机才工])|万|元|多|个|名|家|台|次|亿|用户))");

    private static final Pattern SHORT_RANGE = DateWords.pattern("(?:19|20)(\\d\\d)-(\\d\\d)(?![\\d./-])");

    /** "2007-8" */
    private static final Pattern ONE_DIGIT = DateWords.pattern("(?:19|20)\\d(\\d)-(\\d)(?![\\d./月-])");

    private static final Pattern SURE_SHORT_RANGE =
            DateWords.pattern("(?m)^[ \\t(*|-]*(?:19|20)\\d\\d-(?:1[3-9]|[2-9]\\d)(?![\\d./-])");

    private static final Pattern ISO_RANGE =
            DateWords.pattern("\\d{4}-\\d\\d\\s?(?:-|~|to|至)\\s?(?:\\d{4}-\\d\\d|present|now|至今)");

    private final String text;
    private @Nullable Boolean shortRanges;

    YearFirstDates(String text) {
        this.text = text;
    }

    /** The date that begins at the place, where four digits stand; null when they are none. */
    @Nullable
    DateToken at(int at) {
        DateToken token = ChineseDates.at(text, at);
        token = token == null ? withNumber(at) : token;
        return token == null ? withName(at) : token;
    }

    /** "2019-03" */
    private @Nullable DateToken withNumber(int at) {
        int end = at + YEAR_DIGITS;
        DateToken token = BehindDigits.stands("./", text, BehindDigits.space(text, end))
                ? DateMatch.yearMonth(YEAR_FIRST, text, at, 1, 3)
                : null;
        token = token == null && BehindDigits.stands("-", text, end) && !isShortRange(at)
                ? DateMatch.yearMonth(ISO, text, at, 1, 2)
                : token;
        token = token == null && BehindDigits.stands("·", text, end)
                ? DateMatch.yearMonth(DOTTED, text, at, 1, 2)
                : token;
        token = token == null && BehindDigits.stands("、。", text, end)
                ? DateMatch.yearMonth(LISTED, text, at, 1, 2)
                : token;
        return token == null && BehindDigits.stands(" ", text, end)
                ? DateMatch.yearMonth(SPACED, text, at, 1, 2)
                : token;
    }

    /** "2019 March", "2019 Q1" and "2019 (March)" */
    private @Nullable DateToken withName(int at) {
        int end = at + YEAR_DIGITS;
        boolean near = BehindDigits.isLetterNear(text, end);
        Matcher m = near && BehindDigits.isMonthWithin(3, text, end) ? DateMatch.match(YEAR_NAME, text, at) : null;
        DateToken part = near && m == null ? YearParts.behindYear(text, at) : null;
        if (part != null) {
            return part;
        }
        m = m == null && BehindDigits.stands("(", text, BehindDigits.space(text, end))
                ? DateMatch.match(YEAR_ASIDE, text, at)
                : m;
        return m != null ? DateMatch.date(m, m.group(1), DateNumbers.month(m.group(2))) : alone(at);
    }

    private @Nullable DateToken alone(int at) {
        Matcher m = DateMatch.match(YEAR, text, at);
        return m != null ? DateMatch.date(m, m.group(1), null) : DateMatch.yearMonth(COMPACT, text, at, 1, 2);
    }

    /** "2003-09" and "2007-8" are years where others, such as "2009-14", can be nothing else. */
    private boolean isShortRange(int at) {
        Matcher two = DateMatch.match(SHORT_RANGE, text, at);
        Matcher m = two != null ? two : DateMatch.match(ONE_DIGIT, text, at);
        if (m == null || Integer.parseInt(m.group(1)) >= Integer.parseInt(m.group(2))) {
            return false;
        }
        if (shortRanges == null) {
            shortRanges = SURE_SHORT_RANGE.matcher(text).find()
                    && !ISO_RANGE.matcher(text).find();
        }
        return shortRanges;
    }
}
