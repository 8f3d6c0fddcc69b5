package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds ranges of dates, such as "2019.1-2021/5" and "2022年6月-至今", and single dates. */
public final class DateRanges {

    private static final int REACH = 48;
    private static final int YEAR_DIGITS = 4;
    private static final int ASCII = 128;

    static final String DASH = "(?:-|~|>|→|" + DateWords.BETWEEN + ")";
    private static final Pattern SEPARATOR = DateWords.pattern(
            "(?:起(?=至|到))?[ \\t]{0,4},?[ \\t]?\\n?[ \\t]{0,4}(?:(?:_|" + DASH
                    + "|/(?=\\s?(?:\\d{4}|\\p{L}{3}|目前|现在|現在|至今|迄今))|(?<=\\d|月)一(?=\\s?(?:(?:19|20)\\d{2}|至今|现在|現在|目前|今)))[ \\t]{0,3}\\n?[ \\t]{0,3}){1,6}年?");
    private static final Pattern UNTIL_NOW =
            Pattern.compile("[ \\t]{0,4}(?:至今|迄今|onwards?\\b|起至今|起(?![至到\\d])|以来)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile(
            "[ \\t]*(?:[-~]{1,3}|至|到|→)[ \\t]*(?=\\.?(?:\\n|$)|[)\\]]|(?<=\\t)|[|,](?=\\s?[\\u4e00-\\u9fff])|(?<=→\\s?)[·|,])");
    /** What stands where an end should stand: a number that is no date, or one word and nothing behind it. */
    private static final Pattern UNKNOWN_END = DateWords.pattern("[ \\t]{0,3}" + DASH
            + "[ \\t]{0,3}(?:\\d[\\d./年月-]*+(?![\\p{L}&&[^xX]])|[\\p{Ll}][\\p{L}'’]{1,20}(?=[ \\t]*(?:$|[\\n)\\]|])))");

    /** What remains of a range whose separator was lost. */
    private static final Pattern GLUED =
            Pattern.compile("((?:19|20)\\d\\d)[./](0[1-9]|1[0-2])((?:19|20)\\d\\d)[./](0[1-9]|1[0-2])(?!\\d)");

    /** "Gardener / 2013+", at the end of its line. */
    private static final Pattern SINCE_YEAR =
            Pattern.compile("(?<=[/|(,] ?)((?:19|20)\\d\\d)\\+(?=\\)?[ \\t]*(?:\\n|$))");

    private static final Pattern COLUMN_GAP = Pattern.compile("[ \\t]{1,6}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[ \\t]?[-/][ \\t]?['’]?(\\d{2})(?![\\d/年-]|\\.\\d)");
    private static final Pattern ONE_DIGIT = Pattern.compile("-(\\d)(?![\\d/年月-]|\\.\\d)");

    /** "Between May 2010 and June 2012" */
    private static final Pattern AND = Pattern.compile("\\s(?:and|&)\\s", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final DateTokens tokens;
    private final ShortDates shorts;
    private final ColumnDates columns;
    private final RangeEnds ends;
    private final EndFirst endFirst;
    private final YearLists years;

    DateRanges(String text) {
        this.text = Numerals.inDigits(text);
        this.tokens = new DateTokens(this.text);
        this.shorts = new ShortDates(this.text);
        this.columns = new ColumnDates(this.text, tokens);
        this.ends = new RangeEnds(this.text, tokens);
        this.endFirst = new EndFirst(this.text, tokens);
        this.years = new YearLists(this.text);
    }

    /** In text order; they do not overlap. */
    public static List<DateRange> of(String text) {
        DateRanges reader = new DateRanges(text);
        List<DateRange> ranges = new ArrayList<>();
        boolean upwards = false;
        int at = 0;
        while (at < text.length()) {
            if (!reader.mayBegin(at)) {
                at++;
                continue;
            }
            DateRange pair = reader.endFirst.at(at);
            upwards |= pair != null;
            pair = pair == null ? reader.glued(at) : pair;
            pair = pair == null ? reader.shorts.at(at) : pair;
            pair = pair == null ? reader.sinceYear(at) : pair;
            DateToken token = pair != null || at == reader.columns.taken() ? null : reader.tokens.at(at);
            DateRange range = token == null ? pair : reader.range(token);
            if (range != null) {
                ranges.add(range);
                at = range.end();
            } else {
                at = token == null ? at + 1 : token.end();
            }
        }
        return OpenDashes.opened(EndFirst.turned(List.copyOf(ranges), upwards), reader.text);
    }

    /** No date begins with white space or within a word: so most places of a text are passed by. */
    private boolean mayBegin(int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean within = c < ASCII && Character.isLetter(c) && before < ASCII && Character.isLetterOrDigit(before);
        return c > ' ' && !within;
    }

    private @Nullable DateRange glued(int at) {
        boolean number = BehindDigits.stands("./", text, at + YEAR_DIGITS)
                && Character.isDigit(text.charAt(at))
                && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
        Matcher m = number ? match(GLUED, at) : null;
        return m == null
                ? null
                : new DateRange(
                        at,
                        m.end(),
                        PartialDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))),
                        PartialDate.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4))),
                        true,
                        false,
                        false);
    }

    private @Nullable DateRange sinceYear(int at) {
        Matcher m = BehindDigits.stands("+", text, at + YEAR_DIGITS) ? match(SINCE_YEAR, at) : null;
        return m == null
                ? null
                : new DateRange(at, m.end(), PartialDate.ofYear(Integer.parseInt(m.group(1))), null, true, true, false);
    }

    private @Nullable DateRange range(DateToken first) {
        DateRange listed = years.from(first);
        if (listed != null) {
            return listed;
        }
        Matcher separator = match(SEPARATOR, first.end());
        separator = separator == null && DateLeads.between(text, first.start()) ? match(AND, first.end()) : separator;
        if (separator != null) {
            DateRange both = ends.behind(first, separator.end());
            if (both != null) {
                return text.startsWith("止", both.end()) ? both.until(both.end() + 1) : both;
            }
        }
        if (first.lacksYear()) {
            return null;
        }
        return lasting(first);
    }

    private DateRange lasting(DateToken first) {
        Matcher now = match(UNTIL_NOW, first.end());
        if (now != null) {
            return new DateRange(first.start(), now.end(), first.first(), null, true, true, false);
        }
        boolean year = first.first() != null && first.first().month() == null;
        boolean chinese = first.start() > 0 && "从自".indexOf(text.charAt(first.start() - 1)) >= 0;
        boolean number = year && chinese && text.charAt(first.end() - 1) != '年';
        if (!number && DateLeads.from(text, first.start())) {
            return new DateRange(first.start(), first.end(), first.first(), null, true, true, false);
        }
        if (first.first() != null && DateLeads.to(text, first.start())) {
            return new DateRange(first.start(), first.end(), null, first.last(), true, false, false);
        }
        DateRange column = column(first);
        column = column != null ? column : columns.after(first);
        if (column != null) {
            return column;
        }
        Matcher nothing = match(NOTHING, first.end());
        boolean month = first.first() != null && first.first().month() != null;
        Matcher unknown = month ? match(UNKNOWN_END, first.end()) : null;
        if (unknown != null) {
            return new DateRange(first.start(), unknown.end(), first.first(), null, true, false, false);
        }
        DateRange wrapped = nothing != null && month ? columns.wrapped(first, nothing.end()) : null;
        if (wrapped != null) {
            return wrapped;
        }
        return nothing != null && (month || year && endsAll(nothing.end()))
                ? new DateRange(first.start(), nothing.end(), first.first(), null, true, true, true)
                : new DateRange(first.start(), first.end(), first.first(), first.last(), false, false, false);
    }

    /** Behind "2021-" at the end of its line no other number goes on. */
    private boolean endsAll(int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isDigit(text.charAt(next));
    }

    /** "2019.03 2021.05" in a table, and "2015-17"; in "May 2022   Aug 2019 - Apr 2022" the second begins a range of its own. */
    private @Nullable DateRange column(DateToken first) {
        PartialDate from = first.first();
        Matcher gap = match(COLUMN_GAP, first.end());
        if (gap != null && from != null && from.month() != null && gap.end() < text.length()) {
            DateToken second = tokens.at(gap.end());
            boolean month =
                    second != null && second.first() != null && second.first().month() != null;
            boolean begins = month && match(SEPARATOR, second.end()) != null;
            return month && !begins ? RangeEnds.joined(first, second) : null;
        }
        boolean year = from != null && from.month() == null;
        Matcher two = year ? match(TWO_DIGITS, first.end()) : null;
        Matcher digits = two == null && year ? match(ONE_DIGIT, first.end()) : two;
        if (digits == null) {
            return null;
        }
        int shared = two == null ? 10 : 100;
        int end = from.year() / shared * shared + Integer.parseInt(digits.group(1));
        return end > from.year() && end < from.year() + 40
                ? new DateRange(first.start(), digits.end(), from, PartialDate.ofYear(end), true, false, false)
                : null;
    }

    private @Nullable Matcher match(Pattern pattern, int at) {
        return match(pattern, text, at);
    }

    /** The match that begins at the place; null when none does. What stands around it is looked at where the pattern asks for it. */
    static @Nullable Matcher match(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + REACH));
        return matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt() ? matcher : null;
    }

    /** Index of the first range that begins at an offset or behind it; their number when there is none. @param ranges in text order */
    public static int firstFrom(List<DateRange> ranges, int start) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
