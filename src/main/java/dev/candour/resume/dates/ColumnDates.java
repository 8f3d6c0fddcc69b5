package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges of dates in a column of their own, whose end stands on another line or nowhere. */
final class ColumnDates {

    private static final int REACH = 48;
    private static final int FAR = 160;
    private static final String DASH = DateRanges.DASH;

    /** "2024-      Acme" in a column of dates, and "2017.10-?": an end that has not come, or that nobody knows. */
    private static final Pattern OPEN_COLUMN = Pattern.compile("[ \\t]?-(?:[ \\t]{3,}(?=\\p{L})|[ \\t]*(?=\\n|$))");

    private static final Pattern ASKED = Pattern.compile("[ \\t]*(?:-|~|至|到)[ \\t]*\\?+");
    private static final Pattern MONTHS_BEHIND = DateWords.pattern("[ ,]{0,2}[(:] ?" + DateWords.MONTH
            + "\\.?[ \\t]{0,2}" + DASH + "[ \\t]{0,2}" + DateWords.MONTH + "(?![a-z])\\.?");
    private static final Pattern LEFT_COLUMN = DateWords.pattern("[ \\t]?(?:-|" + DateWords.BETWEEN
            + ")(?:[ \\t]{3,}|\\t)(?=\\S)[^\\n]{2,100}\\n[ \\t]{0,12}(?:(" + DateWords.PRESENT + ")|(?=[\\p{L}\\d]))");

    /** "2019     Clerk" over "Jun. - Aug.   Acme", and "2020 (Oct.)   Clerk" over "- Present   Acme" */
    private static final Pattern MONTHS_BELOW =
            DateWords.pattern("(?:(?:[ \\t]{3,}|\\t)(?=\\S)[^\\n]{2,100})?\\n{1,2}[ \\t]{0,12}" + DateWords.MONTH
                    + "\\.?[ \\t]{0,2}" + DASH + "[ \\t]{0,2}(?:" + DateWords.MONTH + "(?![a-z])\\.?|("
                    + DateWords.PRESENT
                    + "))(?=[ \\t]{2,}|[ \\t]*(?:\\n|$))");

    private static final Pattern END_BELOW =
            DateWords.pattern("(?:[ \\t]{3,}|\\t)(?=\\S)[^\\n]{2,100}\\n{1,2}[ \\t]{0,12}" + DASH + "[ \\t]{0,2}(?:("
                    + DateWords.PRESENT + ")|(?=[\\p{L}\\d]))");

    private static final Pattern COLUMN_BELOW = DateWords.pattern("\\n[^\\n]{2,100}?(?: {3,}|\\t)(?=\\S)(("
            + DateWords.PRESENT + ")|[\\p{L}\\d][^\\n]{3,18})(?=[ \\t]*(?:\\n|$))");

    private static final Pattern GOES_ON = DateWords.pattern("[ \\t]?" + DASH + "[ \\t]?(?=\\d)");

    private final String text;
    private final DateTokens tokens;
    /** Where an end stands that a range above has taken already. */
    private int taken = -1;

    ColumnDates(String text, DateTokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    int taken() {
        return taken;
    }

    /** The range that begins with a date; null when it is none of a column. */
    @Nullable
    DateRange after(DateToken first) {
        DateRange range = monthsBehind(first);
        range = range != null ? range : monthsBelow(first);
        range = range != null ? range : endBelow(first);
        range = range != null ? range : leftColumn(first);
        return range != null ? range : openColumn(first);
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

    private @Nullable DateRange monthsBelow(DateToken first) {
        PartialDate year = first.first();
        boolean alone = year != null && year.month() == null && opensLine(first.start());
        Matcher below = alone ? match(MONTHS_BELOW, first.end(), FAR) : null;
        if (below == null) {
            return null;
        }
        boolean lasts = below.group(3) != null;
        PartialDate from = PartialDate.of(year.year(), DateWords.month(below.group(1)));
        PartialDate to = lasts ? null : PartialDate.of(year.year(), DateWords.month(below.group(2)));
        taken = below.start(1);
        return to != null && to.first().isBefore(from.first())
                ? null
                : new DateRange(first.start(), first.end(), from, to, true, lasts, false);
    }

    private @Nullable DateRange endBelow(DateToken first) {
        Matcher below = first.first() != null && opensLine(first.start()) ? match(END_BELOW, first.end(), FAR) : null;
        if (below == null) {
            return null;
        }
        if (below.group(1) != null) {
            return new DateRange(first.start(), first.end(), first.first(), null, true, true, false);
        }
        DateToken second = tokens.at(below.end());
        if (second == null || second.lacksYear()) {
            return null;
        }
        taken = below.end();
        return new DateRange(first.start(), first.end(), first.first(), second.last(), true, false, false);
    }

    /** A column of dates at the left, with the end below the start. */
    private @Nullable DateRange leftColumn(DateToken first) {
        if (first.first() == null || !opensLine(first.start())) {
            return null;
        }
        Matcher column = match(LEFT_COLUMN, first.end(), FAR);
        if (column == null) {
            return null;
        }
        if (column.group(1) != null) {
            return new DateRange(first.start(), first.end() + 2, first.first(), null, true, true, false);
        }
        DateToken second = tokens.at(column.end());
        if (second == null || second.lacksYear() || goesOn(second)) {
            return null;
        }
        taken = column.end();
        return new DateRange(first.start(), first.end() + 2, first.first(), second.last(), true, false, false);
    }

    /** "2013.7-2015.8" below "2015.9-" is a range of its own. */
    private boolean goesOn(DateToken second) {
        Matcher dash = match(GOES_ON, second.end());
        return dash != null && tokens.at(dash.end()) != null;
    }

    private @Nullable DateRange openColumn(DateToken first) {
        Matcher asked = match(ASKED, first.end());
        Matcher open = opensLine(first.start()) ? match(OPEN_COLUMN, first.end()) : null;
        boolean year = first.first() != null && first.first().month() == null;
        boolean names = open != null && open.end() < text.length() && Character.isLetter(text.charAt(open.end()));
        int end = asked != null ? asked.end() : open != null && (year || names) ? open.end() : 0;
        return end == 0 ? null : new DateRange(first.start(), end, first.first(), null, true, true, true);
    }

    /** From the date backwards: a line of many dates is not looked through for each of them. */
    private boolean opensLine(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    /** In a column of dates at the right, the end may stand below the start, behind other text. */
    @Nullable
    DateRange wrapped(DateToken first, int lineEnd) {
        Matcher column = match(COLUMN_BELOW, lineEnd, FAR);
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

    private @Nullable Matcher match(Pattern pattern, int at) {
        return match(pattern, at, REACH);
    }

    private @Nullable Matcher match(Pattern pattern, int at, int reach) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + reach));
        return matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt() ? matcher : null;
    }
}
