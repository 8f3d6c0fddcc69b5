package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the dash of a range: "present", a date, or as much of one as does not go without saying. */
final class RangeEnds {

    private static final Pattern PRESENT = DateWords.pattern("[ \\t]{0,4}[(\\[]?" + DateWords.PRESENT + "[)\\]]?");

    /** An end without its year, or with two digits of it. */
    private static final Pattern SHORT_END = Pattern.compile(
            "\\s?(?:([0-4]\\d)[./])?(0?[1-9]|1[0-2])\\s?(?:月份?|(?![\\p{L}\\d./年-]|\\s?[年岁人个天%]|\\s?[/.-]\\s?(?:19|20)\\d\\d))");

    private static final Pattern HALF_END = Pattern.compile("[./]\\d{1,2}(?!\\d)");

    private final String text;
    private final DateTokens tokens;

    RangeEnds(String text, DateTokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The range whose end begins at the place; null when none does. */
    @Nullable
    DateRange behind(DateToken first, int at) {
        Matcher present = match(PRESENT, at);
        if (present != null && !first.lacksYear()) {
            return new DateRange(first.start(), present.end(), first.first(), null, true, true, false);
        }
        DateRange shortened = shortened(first, at);
        if (shortened != null) {
            return shortened;
        }
        int place = skipGap(at);
        DateToken second = place < text.length() ? tokens.at(place) : null;
        boolean half = second != null
                && second.first() != null
                && second.first().month() == null
                && match(HALF_END, second.end()) != null;
        if (half && second != null) {
            return schoolYear(first, second);
        }
        return second == null ? null : joined(first, second);
    }

    /** "2022 ~ 2023/24" */
    private @Nullable DateRange schoolYear(DateToken first, DateToken second) {
        PartialDate year = second.first();
        Matcher more = match(HALF_END, second.end());
        if (year == null || more == null || first.lacksYear()) {
            return null;
        }
        boolean next = Integer.parseInt(text.substring(more.start() + 1, more.end())) == (year.year() + 1) % 100;
        return next && first.first() != null
                ? new DateRange(
                        first.start(),
                        more.end(),
                        first.first(),
                        PartialDate.ofYear(year.year() + 1),
                        true,
                        false,
                        false)
                : null;
    }

    /** "2026.01-04", "2024年7-8月" and "2019.07-21.03" leave out what goes without saying. */
    private @Nullable DateRange shortened(DateToken first, int at) {
        PartialDate from = first.first();
        Matcher end = from == null || from.month() == null ? null : match(SHORT_END, at);
        if (end == null) {
            return null;
        }
        int year = end.group(1) == null ? from.year() : from.year() / 100 * 100 + Integer.parseInt(end.group(1));
        PartialDate to = PartialDate.of(year, Integer.parseInt(end.group(2)));
        return to.first().isBefore(from.first())
                ? null
                : new DateRange(first.start(), end.end(), from, to, true, false, false);
    }

    private int skipGap(int at) {
        int place = at;
        while (place < text.length() && place < at + 4 && (text.charAt(place) == ' ' || text.charAt(place) == '\t')) {
            place++;
        }
        return text.startsWith("民國", place) || text.startsWith("民国", place) ? place + 2 : place;
    }

    /** Of a month and year, or of two dates of which one may lack its year; null when there is no telling. */
    static @Nullable DateRange joined(DateToken first, DateToken second) {
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

    private @Nullable Matcher match(Pattern pattern, int at) {
        return DateRanges.match(pattern, text, at);
    }
}
