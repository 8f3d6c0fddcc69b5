package dev.candour.resume;

import dev.candour.profile.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds ranges of dates, such as "2019.1-2021/5" and "2022年6月-至今", and single dates. */
final class DateRanges {

    private static final String DASH = "(?:-|~|>|→|" + DateWords.BETWEEN + ")";
    private static final Pattern SEPARATOR = DateWords.pattern("[ \\t]{0,4},?[ \\t]?\\n?[ \\t]{0,4}(?:(?:" + DASH
            + "|/(?=\\s?(?:\\d{4}|\\p{L}{3})))[ \\t]{0,3}\\n?[ \\t]{0,3}){1,6}年?");
    private static final Pattern PRESENT = DateWords.pattern("[ \\t]{0,4}\\(?" + DateWords.PRESENT + "\\)?");
    private static final Pattern UNTIL_NOW =
            Pattern.compile("[ \\t]{0,4}(?:至今|迄今|onwards?\\b|起至今|以来)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE = DateWords.pattern(DateWords.SINCE + "\\s?$");
    private static final Pattern NOTHING = Pattern.compile("[ \\t]*(?:-|~|至|到)[ \\t]*(?=\\n|$)");
    /** What stands where an end should stand: a number that is no date, or one word and nothing behind it. */
    private static final Pattern UNKNOWN_END = DateWords.pattern("[ \\t]{0,3}" + DASH
            + "[ \\t]{0,3}(?:\\d[\\d./年月-]*|[\\p{Ll}][\\p{L}'’]{1,20}(?=[ \\t]*(?:$|[\\n)\\]|])))");

    /** "2024-      Acme" in a column of dates, and "2017.10-?": an end that has not come, or that nobody knows. */
    private static final Pattern OPEN_COLUMN = Pattern.compile("[ \\t]?-(?:[ \\t]{3,}(?=\\p{L})|[ \\t]*(?=\\n|$))");

    private static final Pattern ASKED = Pattern.compile("[ \\t]*(?:-|~|至|到)[ \\t]*\\?+");
    private static final Pattern MONTHS_BEHIND = DateWords.pattern("[ ,]{0,2}[(:] ?" + DateWords.MONTH
            + "\\.?[ \\t]{0,2}" + DASH + "[ \\t]{0,2}" + DateWords.MONTH + "(?![a-z])\\.?");
    private static final Pattern LEFT_COLUMN = DateWords.pattern("[ \\t]?(?:-|" + DateWords.BETWEEN
            + ")(?:[ \\t]{3,}|\\t)(?=\\S)[^\\n]{2,100}\\n[ \\t]{0,12}(?:(" + DateWords.PRESENT + ")|(?=[\\p{L}\\d]))");

    private static final Pattern COLUMN_BELOW = DateWords.pattern("\\n[^\\n]{2,100}?(?: {3,}|\\t)(?=\\S)(("
            + DateWords.PRESENT + ")|[\\p{L}\\d][^\\n]{3,18})(?=[ \\t]*(?:\\n|$))");
    private static final Pattern HALF_END = Pattern.compile("[./]\\d{1,2}(?!\\d)");
    private static final Pattern COLUMN_GAP = Pattern.compile("[ \\t]{1,6}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[ \\t]?[-/][ \\t]?(\\d{2})(?![\\d./年-])");

    private final String text;
    private final DateTokens tokens;
    private final ShortDates shorts;
    /** Where an end stands that a range above has taken already. */
    private int taken = -1;

    DateRanges(String text) {
        this.text = Numerals.inDigits(text);
        this.tokens = new DateTokens(this.text);
        this.shorts = new ShortDates(this.text);
    }

    /** In text order; they do not overlap. */
    static List<DateRange> of(String text) {
        DateRanges reader = new DateRanges(text);
        List<DateRange> ranges = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            DateRange pair = reader.shorts.at(at);
            DateToken token = pair != null || at == reader.taken ? null : reader.tokens.at(at);
            DateRange range = token == null ? pair : reader.range(token);
            if (range != null) {
                ranges.add(range);
                at = range.end();
            } else {
                at = token == null ? at + 1 : token.end();
            }
        }
        return List.copyOf(ranges);
    }

    private @Nullable DateRange range(DateToken first) {
        Matcher separator = match(SEPARATOR, first.end());
        if (separator != null) {
            DateRange both = behind(first, separator.end());
            if (both != null) {
                return both;
            }
        }
        if (first.lacksYear()) {
            return null;
        }
        return lasting(first);
    }

    private @Nullable DateRange behind(DateToken first, int at) {
        Matcher present = match(PRESENT, at);
        if (present != null && !first.lacksYear()) {
            return new DateRange(first.start(), present.end(), first.first(), null, true, true, false);
        }
        int place = skipGap(at);
        DateToken second = place < text.length() ? tokens.at(place) : null;
        boolean half = second != null
                && second.first() != null
                && second.first().month() == null
                && match(HALF_END, second.end()) != null;
        return second == null || half ? null : joined(first, second);
    }

    private int skipGap(int at) {
        int place = at;
        while (place < text.length() && place < at + 4 && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
            place++;
        }
        return place;
    }

    private static @Nullable DateRange joined(DateToken first, DateToken second) {
        PartialDate from = first.first();
        PartialDate to = second.last();
        if (first.lacksYear() && !second.lacksYear() && to != null && to.month() != null) {
            from = first.inYear(to.year()).first();
        } else if (second.lacksYear() && from != null && from.month() != null) {
            to = second.inYear(from.year()).last();
        } else if (first.lacksYear() || second.lacksYear()) {
            return null;
        }
        return new DateRange(first.start(), second.end(), from, to, true, false, false);
    }

    private DateRange lasting(DateToken first) {
        Matcher now = match(UNTIL_NOW, first.end());
        if (now != null) {
            return new DateRange(first.start(), now.end(), first.first(), null, true, true, false);
        }
        boolean year = first.first() != null && first.first().month() == null;
        boolean chinese = first.start() > 0 && "从自".indexOf(text.charAt(first.start() - 1)) >= 0;
        boolean number = year && chinese && text.charAt(first.end() - 1) != '年';
        if (!number
                && SINCE.matcher(text.substring(Math.max(0, first.start() - 8), first.start()))
                        .find()) {
            return new DateRange(first.start(), first.end(), first.first(), null, true, true, false);
        }
        DateRange column = column(first);
        column = column != null ? column : monthsBehind(first);
        column = column != null ? column : leftColumn(first);
        column = column != null ? column : openColumn(first);
        if (column != null) {
            return column;
        }
        Matcher nothing = match(NOTHING, first.end());
        boolean month = first.first() != null && first.first().month() != null;
        Matcher unknown = month ? match(UNKNOWN_END, first.end()) : null;
        if (unknown != null) {
            return new DateRange(first.start(), unknown.end(), first.first(), null, true, false, false);
        }
        DateRange wrapped = nothing != null && month ? wrapped(first, nothing.end()) : null;
        if (wrapped != null) {
            return wrapped;
        }
        return nothing != null && month
                ? new DateRange(first.start(), nothing.end(), first.first(), null, true, true, true)
                : new DateRange(first.start(), first.end(), first.first(), first.last(), false, false, false);
    }

    /** "2015 (June - September)". */
    private @Nullable DateRange monthsBehind(DateToken first) {
        PartialDate year = first.first();
        Matcher months = year != null && year.month() == null ? match(MONTHS_BEHIND, first.end()) : null;
        return months == null
                ? null
                : new DateRange(
                        first.start(),
                        months.end(),
                        PartialDate.of(year.year(), DateWords.month(months.group(1))),
                        PartialDate.of(year.year(), DateWords.month(months.group(2))),
                        true,
                        false,
                        false);
    }

    /** A column of dates at the left, with the end below the start. */
    private @Nullable DateRange leftColumn(DateToken first) {
        if (first.first() == null || !opensLine(first.start())) {
            return null;
        }
        Matcher column = match(LEFT_COLUMN, first.end(), 160);
        if (column == null) {
            return null;
        }
        if (column.group(1) != null) {
            return new DateRange(first.start(), first.end() + 2, first.first(), null, true, true, false);
        }
        DateToken second = tokens.at(column.end());
        if (second == null || second.lacksYear()) {
            return null;
        }
        taken = column.end();
        return new DateRange(first.start(), first.end() + 2, first.first(), second.last(), true, false, false);
    }

    private @Nullable DateRange openColumn(DateToken first) {
        Matcher asked = match(ASKED, first.end());
        Matcher open = opensLine(first.start()) ? match(OPEN_COLUMN, first.end()) : null;
        boolean year = first.first() != null && first.first().month() == null;
        int end = asked != null ? asked.end() : year && open != null ? open.end() : 0;
        return end == 0 ? null : new DateRange(first.start(), end, first.first(), null, true, true, true);
    }

    private boolean opensLine(int at) {
        return text.substring(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at)
                .isBlank();
    }

    /** In a column of dates at the right, the end may stand below the start, behind other text. */
    private @Nullable DateRange wrapped(DateToken first, int lineEnd) {
        Matcher column = match(COLUMN_BELOW, lineEnd, 160);
        if (column == null) {
            return null;
        }
        if (column.group(2) != null) {
            return new DateRange(first.start(), lineEnd, first.first(), null, true, true, false);
        }
        DateToken second = tokens.at(column.start(1));
        if (second == null || second.lacksYear() || second.end() != column.end()) {
            return null;
        }
        taken = column.start(1);
        return new DateRange(first.start(), lineEnd, first.first(), second.last(), true, false, false);
    }

    /** "2019.03 2021.05" in a table, and "2015-17". */
    private @Nullable DateRange column(DateToken first) {
        PartialDate from = first.first();
        Matcher gap = match(COLUMN_GAP, first.end());
        if (gap != null && from != null && from.month() != null && gap.end() < text.length()) {
            DateToken second = tokens.at(gap.end());
            boolean month =
                    second != null && second.first() != null && second.first().month() != null;
            return month ? joined(first, second) : null;
        }
        Matcher digits = from != null && from.month() == null ? match(TWO_DIGITS, first.end()) : null;
        if (digits == null) {
            return null;
        }
        int year = from.year() / 100 * 100 + Integer.parseInt(digits.group(1));
        return year > from.year() && year < from.year() + 40
                ? new DateRange(first.start(), digits.end(), from, PartialDate.ofYear(year), true, false, false)
                : null;
    }

    private @Nullable Matcher match(Pattern pattern, int at) {
        return match(pattern, at, 48);
    }

    private @Nullable Matcher match(Pattern pattern, int at, int reach) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + reach));
        return matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt() ? matcher : null;
    }
}
