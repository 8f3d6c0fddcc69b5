package dev.candour.resume.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "2019-??", "xx/2015" and "2019年xx月": the year is known, and its month is not said. */
final class BlottedMonths {

    private static final Pattern BEHIND_YEAR = DateWords.pattern(
            "(\\d{4})(?:[./-] ?(?:\\?\\?|xx)|[./] ?(?:\\*\\*|\\?)|年 ?(?:\\?\\?|xx|\\*\\*))(?:月|(?![\\p{L}\\d*?]))");
    private static final Pattern BEFORE_YEAR = DateWords.pattern("(?:\\?\\?|xx)[./-](\\d{4})(?![\\d年])");

    private BlottedMonths() {}

    /** The date that begins with a year at the place; null when none does. */
    static @Nullable DateToken behindYear(String text, int at) {
        return BehindDigits.stands("./-年", text, at + 4) ? year(DateMatch.match(BEHIND_YEAR, text, at)) : null;
    }

    /** The date whose month is blotted out at the place; null when none is. */
    static @Nullable DateToken beforeYear(String text, int at) {
        return BehindDigits.stands("./-", text, at + 2) ? year(DateMatch.match(BEFORE_YEAR, text, at)) : null;
    }

    private static @Nullable DateToken year(@Nullable Matcher m) {
        return m == null ? null : DateMatch.date(m, m.group(1), null);
    }
}
