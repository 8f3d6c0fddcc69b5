package dev.candour.document;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that dates are made of, also where the edge of a column has cut them: what goes on, and what it goes on with. */
public final class DateWords {

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .toList();
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.?|" + String.join("|", MONTHS);
    private static final String YEAR = "(?:19|20)\\d\\d";
    /** Signs of what ends a remark in the next line. */
    private static final int LONGEST_REMARK = 14;

    private static final Pattern ANY_YEAR = Pattern.compile(YEAR);
    private static final String DASH = "[-\u2010-\u2015~\uFF5E\u2212\u81F3\u5230]{1,2}";
    private static final String TO = DASH + "|\\b(?:to|until|till|bis)\\b";
    private static final String NOW = "\u81F3?\u4ECA|\u73B0\u5728|present|current|now|ongoing|today|heute";
    private static final Pattern WORDS = Pattern.compile("(?:(?:" + MONTH + "|" + YEAR + "|\\d{1,2}[./]\\d{2,4}|" + YEAR
            + "[./-]\\d{1,2}(?:[./-]\\d{1,2})?|" + NOW + "|" + TO + "|" + YEAR
            + "\\s*\u5E74|\\d{1,2}\\s*\u6708)[\\s,]*)+");
    private static final Pattern ENDS_OPEN = Pattern.compile("(?s).*(?:" + TO + ")\\s*");
    private static final Pattern ENDS_WITH_MONTH = Pattern.compile("(?s)(?:.*[^\\p{L}])?(?:" + MONTH + "),?");
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile(YEAR + ".*");
    private static final Pattern BEGINS_JOINED = Pattern.compile("(?:" + TO + ")");
    private static final Pattern GOES_ON =
            Pattern.compile("(?:" + TO + ")?\\s*(?:" + NOW + ")?|(?:" + TO + ").*\\d{4}.*");
    /** Signs that no date begins with, so that they belong to the one above. */
    private static final Pattern REST =
            Pattern.compile("[\u5E74\u6708][^\\p{L}]*(?:[\u5E74\u6708\u81F3\u5230\u4ECA][^\\p{L}]*)*");

    private static final Pattern ONE_MONTH = Pattern.compile(
            "(?:" + MONTH + "),? ?" + YEAR + "|\\d{1,2}[./]" + YEAR + "|" + YEAR + " ?[./\u5E74-] ?\\d{1,2}\u6708?");
    private static final Pattern CUT = Pattern.compile("(?s)(?:.*[^\\p{L}])?(\\p{L}{2,})[-\u2010\u00AD]");

    /** A year whose month stands in the next line, and what begins there with a month's number. */
    private static final Pattern CUT_YEAR = Pattern.compile("(?s).*(?:19|20)\\d\\d[-./]");

    private static final Pattern NUMBER_OF_MONTH = Pattern.compile("(?:0?[1-9]|1[0-2])(?:\\s*(?:" + TO + ").*)?");

    private DateWords() {}

    /** Whether a text says when, whole or in part, and nothing else. */
    public static boolean only(String text) {
        String plain = plain(text);
        return WORDS.matcher(plain).matches()
                || WORDS.matcher(withoutCut(plain)).matches() && !plain.isBlank();
    }

    /** Whether a year stands anywhere in a text. */
    public static boolean holdYear(String text) {
        return ANY_YEAR.matcher(text).find();
    }

    /** Whether a date goes on in the next line: its range is open, or its year is missing. */
    public static boolean goesOn(String text) {
        String plain = plain(text);
        return isOpen(plain) || ENDS_WITH_MONTH.matcher(plain).matches();
    }

    private static boolean isOpen(String plain) {
        return ENDS_OPEN.matcher(plain).matches();
    }

    /** Whether a line is what the date above it goes on with. */
    public static boolean isRest(String date, String below) {
        String above = plain(date);
        String text = plain(below);
        return !text.isBlank() && GOES_ON.matcher(text).matches()
                || isMonthBefore(above, text)
                || isRemark(date, below)
                || isCut(above) && startsSmall(below)
                || isCutYear(above, text)
                || only(above)
                        && goesOn(above)
                        && BEGINS_WITH_YEAR.matcher(text).matches()
                        && only(text)
                || above.matches("(?s).*\\d") && REST.matcher(text).matches();
    }

    /** Whether a hyphen or point between a year and the number of its month ends a line. */
    private static boolean isCutYear(String above, String text) {
        return CUT_YEAR.matcher(above).matches()
                && only(above)
                && NUMBER_OF_MONTH.matcher(text).matches();
    }

    /** Whether a range is open at the end of a line; what ends it may have other words beside it. */
    public static boolean isOpenRange(String text) {
        return isOpen(plain(text));
    }

    /** Whether a year that a date lacks stands behind or below it. */
    public static boolean isMonthBefore(String date, String text) {
        return ENDS_WITH_MONTH.matcher(plain(date)).matches() && text.matches(YEAR + ".{0,20}");
    }

    /** Whether it is one month of a year and no range. */
    public static boolean isOneMonth(String text) {
        return ONE_MONTH.matcher(plain(text)).matches();
    }

    /** Whether two dates that stand apart are since when and until when: two months or two years, in order, or one until now. */
    public static boolean isOneRange(String since, String until) {
        boolean months = isOneMonth(since) && (isOneMonth(until) || isNow(until));
        boolean years = plain(since).matches(YEAR) && (plain(until).matches(YEAR) || isNow(until));
        return (months || years) && (isNow(until) || year(since) <= year(until));
    }

    /** Whether one date is after another one: today, a later year, or a later month of the same one. */
    public static boolean isLater(String one, String other) {
        if (isNow(one) || isNow(other)) {
            return isNow(one) && !isNow(other);
        }
        return year(one) != year(other) ? year(one) > year(other) : month(one) > month(other);
    }

    /** The number of the month that it names; 0 when there is none. */
    private static int month(String text) {
        String plain = plain(text);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (plain.startsWith(MONTHS.get(i).substring(0, 3))) {
                return i + 1;
            }
        }
        Matcher number = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)").matcher(plain);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    public static boolean isNow(String text) {
        return plain(text).matches(NOW);
    }

    /** The first year that it names; the largest number when there is none. */
    public static int year(String text) {
        Matcher year = Pattern.compile(YEAR).matcher(plain(text));
        return year.find() ? Integer.parseInt(year.group()) : Integer.MAX_VALUE;
    }

    /** "2014 (3" above "months)" */
    private static boolean isRemark(String above, String below) {
        return above.lastIndexOf('(') > above.lastIndexOf(')')
                && below.endsWith(")")
                && below.indexOf('(') < 0
                && below.length() <= LONGEST_REMARK;
    }

    /** Two lines of one date; a month that was cut becomes whole, and of two months a range. */
    public static String joined(String above, String below) {
        String plain = plain(above);
        String rest = plain(below);
        if (isCut(plain) && startsSmall(below)) {
            return above.substring(0, above.length() - 1) + below;
        }
        if (isCutYear(plain, rest)) {
            return above + below;
        }
        boolean one = isRemark(above, below)
                || goesOn(above)
                || BEGINS_JOINED.matcher(rest).lookingAt()
                || rest.matches("(?s)[\u5E74\u6708].*");
        return above + (one ? " " : " \u2013 ") + below;
    }

    private static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    private static String withoutCut(String plain) {
        return isCut(plain) ? plain.replaceAll("\\p{L}+.$", "") : plain;
    }

    private static boolean isCut(String plain) {
        Matcher cut = CUT.matcher(plain);
        return cut.matches() && MONTHS.stream().anyMatch(month -> month.startsWith(cut.group(1)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
