package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "2015, 2016, 2017" for one post: three years or more that follow one another are a range from the first to the last. Two may be
 * two dates, and where one is left out nothing lasted from the first to the last.
 */
final class YearLists {

    private static final int LEAST = 3;

    private static final Pattern NEXT = DateWords.pattern(
            "[ \\t]?(?:[,、/&]|,?[ \\t]?(?:(?<=[\\s,])and(?=\\s)|[和及与]))[ \\t]?(\\d{4})年?(?![\\d月]|[./-]\\d{1,2}(?!\\d))");

    /** What makes the last year the first of something else. */
    private static final Pattern GOES_ON = DateWords.pattern("[ \\t]?(?:-|~|至|到|to\\b|until\\b)");

    private final String text;

    YearLists(String text) {
        this.text = text;
    }

    /** The range that begins with a year; null when no list of years does. */
    @Nullable
    DateRange from(DateToken first) {
        PartialDate year = first.first();
        if (year == null || year.month() != null || !endsWithYear(first)) {
            return null;
        }
        int step = 0;
        int count = 1;
        int last = year.year();
        int end = first.end();
        Matcher next = DateRanges.match(NEXT, text, end);
        while (next != null && isNext(last, Integer.parseInt(next.group(1)), step)) {
            int read = Integer.parseInt(next.group(1));
            step = read - last;
            last = read;
            end = next.end();
            count++;
            next = DateRanges.match(NEXT, text, end);
        }
        return count < LEAST || next != null || DateRanges.match(GOES_ON, text, end) != null
                ? null
                : range(first.start(), end, year.year(), last);
    }

    /** Not the year of a season or of "mid 2018". */
    private boolean endsWithYear(DateToken token) {
        return Character.isDigit(text.charAt(token.start())) && token.end() - token.start() <= 5;
    }

    private static boolean isNext(int last, int year, int step) {
        return step == 0 ? Math.abs(year - last) == 1 : year - last == step;
    }

    private static DateRange range(int start, int end, int one, int other) {
        return new DateRange(
                start,
                end,
                PartialDate.ofYear(Math.min(one, other)),
                PartialDate.ofYear(Math.max(one, other)),
                true,
                false,
                false);
    }
}
