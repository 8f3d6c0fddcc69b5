package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises one date at a place of the text, in the many ways that people write it. */
public final class DateTokens {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2060;
    private static final int YEAR_DIGITS = 4;
    private static final String MONTH = DateWords.MONTH;

    private static final Pattern YEAR_FIRST = pattern("(\\d{4})\\s?([./])\\s?(\\d{1,2})(?:\\2\\d{1,2})?(?![\\d])月?");
    private static final Pattern LISTED = pattern("(\\d{4})[、。]\\s?(\\d{1,2})(?=\\s?[-~至到月]|\\s|$)");
    private static final Pattern ISO = pattern("(\\d{4})-(\\d{1,2})(?:-\\d{1,2})?(?!\\d)月?");
    private static final Pattern SHORT_RANGE = pattern("(?:19|20)(\\d\\d)-(\\d\\d)(?![\\d./-])");
    /** "2007-8" */
    private static final Pattern ONE_DIGIT = pattern("(?:19|20)\\d(\\d)-(\\d)(?![\\d./月-])");

    private static final Pattern SURE_SHORT_RANGE =
            pattern("(?m)^[ \\t(*|-]*(?:19|20)\\d\\d-(?:1[3-9]|[2-9]\\d)(?![\\d./-])");
    private static final Pattern ISO_RANGE =
            pattern("\\d{4}-\\d\\d\\s?(?:-|~|to|至)\\s?(?:\\d{4}-\\d\\d|present|now|至今)");
    private static final Pattern DAY_FIRST = pattern("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    /** Not "1. 2017.03" and "1. 2017 - 2019", the first of a list. */
    private static final Pattern MONTH_FIRST = pattern("(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d|\\s?年)"
            + "(?<!\\. \\d{4}(?=[./-]\\d{1,2}(?!\\d|\\.\\s?\\d{4})))"
            + "(?<!(?:^|\\n)\\d\\. \\d{4}(?=\\s?[-~至到]\\s?(?:\\d{4}(?!\\d)|至今|present|now)))");

    private static final Pattern COMPACT = pattern("(\\d{4})(\\d{2})(?:[0-3]\\d)?(?![\\d])");
    private static final Pattern SPACED = pattern("(\\d{4}) (0[1-9]|1[0-2](?=\\s*(?:[-~至到\\n]|$)))(?![\\d.,/:])");
    private static final Pattern DAY_NAME = pattern("\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[ ./-]{0,2}(?:of |de )?" + MONTH
            + "(?![a-zà-ÿ])\\.?,?[ ./-]?(?:de |of )?(?:(\\d{4})(?!\\d))?");
    private static final Pattern NO_MONTH =
            pattern("(?:19|20)\\d\\d[./](?:1[3-9]|[2-9]\\d|00?)(?=\\s?[-~至到]\\s?(?:\\d{4}|present|now|至今))");
    /** "2018 Feb" of "2018 Feb - 2020 Aug", but not of "2018, Feb 2020". */
    private static final Pattern YEAR_NAME = pattern("(\\d{4})[ \\t]?[,.-]?[ \\t]?" + MONTH
            + "\\b(?:\\.| \\d{1,2}(?=\\s?(?:-|~|to)\\s?\\d{4}))?(?![ ,.'-]{0,4}(?:19|20)\\d\\d(?![ ,.-]{1,2}"
            + MONTH.replaceFirst("\\(", "(?:") + "\\b))");

    /** "2020 (Oct.)" */
    private static final Pattern YEAR_ASIDE = pattern("(\\d{4})[ \\t]?\\(" + MONTH + "\\.?\\)");

    private static final Pattern UNREADABLE = pattern("(?:19|20)(?:\\dx|xx|\\d\\*|\\*\\*)(?:[./年-]\\s?\\d{1,2}月?|年)?");
    private static final Pattern YEAR = pattern(
            "(\\d{4})(?!\\d)(?! ?(?:%|\\+|(?:ms|kb|mb|gb|tb|qps|tps|px|km|kg|usd|rmb|eur|hours|users|people|lines|customers)\\b|人(?![大民文事力寿保机才工])|万|元|多|个|名|家|台|次|亿|用户))");
    private static final Pattern NAME_YEAR = pattern(
            MONTH
                    + "(?![a-zà-ÿ])\\.?[ \\t]?[,./'-]?(?:[ \\t]{0,2}\\n?)(?:(?:of\\s|de\\s)?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s?-\\s?\\d{1,2}(?:st|nd|rd|th)?)?,?\\s{1,2})(?:(\\d{4})(?!\\d)|'(\\d{2})(?!\\d))");
    private static final Pattern NAME_SHORT_YEAR = pattern(MONTH + "\\.?-(\\d{2})(?!\\d)");
    /** "June" of "June - July 2014", and "June 2" of "June 2 to July 11, 2014". */
    private static final Pattern NAME =
            pattern(MONTH + "(?![a-zà-ÿ])\\.?(?: \\d{1,2}(?:st|nd|rd|th)?(?=\\s?(?:-|~|to|until)\\s?"
                    + MONTH.replaceFirst("\\(", "(?:") + "))?");

    private static final Pattern CHINESE_MONTH = pattern("(\\d{1,2})\\s?月");

    private final String text;
    private @Nullable Boolean dayFirst;
    private @Nullable Boolean shortRanges;

    public DateTokens(String text) {
        this.text = text;
    }

    private static Pattern pattern(String regex) {
        return DateWords.pattern(regex);
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
        if (ChineseDates.mayBegin(c)) {
            return ChineseDates.monthFirst(text, at);
        }
        boolean opensWord = c < 128 && Character.isLetter(c) && !(before < 128 && Character.isLetterOrDigit(before));
        return opensWord && mayName(at) ? named(at) : null;
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
        Matcher m = BehindDigits.stands("xX*", text, at + 3) ? match(UNREADABLE, at) : null;
        m = m == null && BehindDigits.stands("./", text, at + YEAR_DIGITS) ? match(NO_MONTH, at) : m;
        if (m != null) {
            return new DateToken(at, m.end(), null, null, 0);
        }
        boolean year = digits(at, YEAR_DIGITS) == YEAR_DIGITS;
        DateToken token = year ? withYearFirst(at) : ChineseDates.at(text, at);
        return token != null || digits(at, 3) > 2 ? token : withMonthFirst(at);
    }

    private int digits(int at, int most) {
        return BehindDigits.end(text, at, most) - at;
    }

    private @Nullable DateToken withYearFirst(int at) {
        int end = at + YEAR_DIGITS;
        DateToken token = ChineseDates.at(text, at);
        token = token == null && BehindDigits.stands("./", text, BehindDigits.space(text, end))
                ? yearMonth(YEAR_FIRST, at, 1, 3)
                : token;
        token = token == null && BehindDigits.stands("-", text, end) && !isShortRange(at)
                ? yearMonth(ISO, at, 1, 2)
                : token;
        token = token == null && BehindDigits.stands("、。", text, end) ? yearMonth(LISTED, at, 1, 2) : token;
        token = token == null && BehindDigits.stands(" ", text, end) ? yearMonth(SPACED, at, 1, 2) : token;
        if (token != null) {
            return token;
        }
        Matcher m = BehindDigits.isLetterNear(text, end) ? match(YEAR_NAME, at) : null;
        if (m != null) {
            return date(m, m.group(1), DateNumbers.month(m.group(2)));
        }
        token = BehindDigits.isLetterNear(text, end) ? YearParts.behindYear(text, at) : null;
        if (token != null) {
            return token;
        }
        m = BehindDigits.stands("(", text, BehindDigits.space(text, end)) ? match(YEAR_ASIDE, at) : null;
        if (m != null) {
            return date(m, m.group(1), DateNumbers.month(m.group(2)));
        }
        m = match(YEAR, at);
        return m != null ? date(m, m.group(1), null) : yearMonth(COMPACT, at, 1, 2);
    }

    /** Whether the document writes 31/05/2021: one date that can only be read so tells it of the others. */
    private boolean isDayFirst() {
        if (dayFirst == null) {
            dayFirst = DAY_FIRST.matcher(text).results().anyMatch(date -> Integer.parseInt(date.group(1)) > 12);
        }
        return dayFirst;
    }

    /** "2003-09" and "2007-8" are years where others, such as "2009-14", can be nothing else. */
    private boolean isShortRange(int at) {
        Matcher two = match(SHORT_RANGE, at);
        Matcher m = two != null ? two : match(ONE_DIGIT, at);
        if (m == null || Integer.parseInt(m.group(1)) >= Integer.parseInt(m.group(2))) {
            return false;
        }
        if (shortRanges == null) {
            shortRanges = SURE_SHORT_RANGE.matcher(text).find()
                    && !ISO_RANGE.matcher(text).find();
        }
        return shortRanges;
    }

    private @Nullable DateToken withMonthFirst(int at) {
        int end = at + digits(at, 2);
        boolean parted = BehindDigits.stands("/.-", text, BehindDigits.space(text, end));
        Matcher m = parted ? match(DAY_FIRST, at) : null;
        if (m != null) {
            return date(m, m.group(4), m.group(m.group(2).equals(".") || isDayFirst() ? 3 : 1));
        }
        DateToken token = parted ? yearMonth(MONTH_FIRST, at, 2, 1) : null;
        if (token != null) {
            return token;
        }
        m = BehindDigits.isLetterNear(text, end) ? match(DAY_NAME, at) : null;
        if (m != null) {
            String month = DateNumbers.month(m.group(1));
            return m.group(2) != null
                    ? date(m, m.group(2), month)
                    : new DateToken(at, m.end(), null, null, Integer.parseInt(month));
        }
        m = BehindDigits.stands("月", text, BehindDigits.space(text, end)) ? match(CHINESE_MONTH, at) : null;
        return m == null || !isMonth(m.group(1))
                ? null
                : new DateToken(at, m.end(), null, null, Integer.parseInt(m.group(1)));
    }

    private @Nullable DateToken named(int at) {
        Matcher m = match(NAME_YEAR, at);
        if (m != null) {
            return date(
                    m,
                    m.group(2) != null ? m.group(2) : DateNumbers.century(m.group(3)),
                    DateNumbers.month(m.group(1)));
        }
        m = match(NAME_SHORT_YEAR, at);
        if (m != null) {
            return date(m, DateNumbers.century(m.group(2)), DateNumbers.month(m.group(1)));
        }
        DateToken part = YearParts.beforeYear(text, at);
        if (part != null) {
            return part;
        }
        m = match(NAME, at);
        return m == null
                ? null
                : new DateToken(at, m.end(), null, null, Integer.parseInt(DateNumbers.month(m.group(1))));
    }

    private @Nullable Matcher match(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + 40));
        return matcher.useTransparentBounds(true).lookingAt() ? matcher : null;
    }

    private @Nullable DateToken yearMonth(Pattern pattern, int at, int year, int month) {
        Matcher m = match(pattern, at);
        return m != null && isMonth(m.group(month)) ? date(m, m.group(year), m.group(month)) : null;
    }

    static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    private static boolean isMonth(String text) {
        int month = Integer.parseInt(text);
        return month >= 1 && month <= 12;
    }

    static @Nullable DateToken date(Matcher m, String yearText, @Nullable String monthText) {
        int year = Integer.parseInt(yearText);
        if (!isYear(year)) {
            return null;
        }
        boolean known = monthText != null && isMonth(monthText);
        return DateToken.of(
                m.start(),
                m.end(),
                known ? PartialDate.of(year, Integer.parseInt(monthText)) : PartialDate.ofYear(year));
    }
}
