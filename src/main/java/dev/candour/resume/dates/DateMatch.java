package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a pattern for dates finds at a place, as a date: its year lies within a lifetime, its month within the year. */
final class DateMatch {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2060;

    /** No date is longer. */
    private static final int REACH = 40;

    private DateMatch() {}

    static @Nullable Matcher match(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + REACH));
        return matcher.useTransparentBounds(true).lookingAt() ? matcher : null;
    }

    static @Nullable DateToken yearMonth(Pattern pattern, String text, int at, int year, int month) {
        Matcher m = match(pattern, text, at);
        return m != null && isMonth(m.group(month)) ? date(m, m.group(year), m.group(month)) : null;
    }

    static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    static boolean isMonth(String text) {
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
