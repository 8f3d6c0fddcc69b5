package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges of years of two digits that their marks tell from other numbers: "'16 - '19", and "[16-19]" or "(16-19)" when there are several. */
final class ShortYears {

    private static final int LATEST = 45;
    private static final int CENTURY = 60;
    private static final String DASH = "[ \\t]{0,2}(?:-|~|/|" + DateWords.BETWEEN + ")[ \\t]{0,2}";
    private static final String END = "(?:'?(\\d{2})(?![\\d./%:]|[-']\\d)|" + DateWords.PRESENT + ")";
    private static final Pattern MARKED = DateWords.pattern("'(\\d{2})" + DASH + END);
    private static final Pattern ENCLOSED = DateWords.pattern("(\\d{2})" + DASH + END + "(?=[ \\t]?[\\])}>])");
    /** At an edge of its line. */
    private static final Pattern SEVERAL = DateWords.pattern("(?m)^[ \\t*#-]{0,8}[\\[(<{]\\d\\d[ \\t]?[-~/][ \\t]?"
            + END + "[\\])}>]|[\\[({]\\d\\d[ \\t]?[-~/][ \\t]?" + END + "[\\])}][ \\t*_.,:]{0,4}$");

    private static final Pattern CLASS = DateWords.pattern("(?:class of|c/o) $");
    private static final int CLASS_OF = 9;
    private static final Pattern YEAR = Pattern.compile("'(\\d{2})(?![\\d\\p{L}])");

    private final String text;
    private @Nullable Boolean several;

    ShortYears(String text) {
        this.text = text;
    }

    /** The range that begins at the place; null when none does. */
    @Nullable
    DateRange at(int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (c == '\'') {
            return Character.isLetterOrDigit(before) ? null : marked(at);
        }
        boolean enclosed = c >= '0' && c <= '9' && "[({<".indexOf(before) >= 0;
        DateRange range = enclosed ? range(ENCLOSED, at) : null;
        return range != null && areSeveral() ? range : null;
    }

    /** "Class of '27" is a year of its own. */
    private @Nullable DateRange marked(int at) {
        DateRange range = range(MARKED, at);
        if (range != null
                || !CLASS.matcher(text).region(Math.max(0, at - CLASS_OF), at).find()) {
            return range;
        }
        Matcher m = YEAR.matcher(text).region(at, text.length());
        PartialDate year = m.lookingAt() ? year(m.group(1)) : null;
        return year == null ? null : new DateRange(at, m.end(), year, year, false, false, false);
    }

    private boolean areSeveral() {
        if (several == null) {
            several = SEVERAL.matcher(text).results().limit(2).count() == 2;
        }
        return several;
    }

    private @Nullable DateRange range(Pattern pattern, int at) {
        Matcher m = pattern.matcher(text).region(at, Math.min(text.length(), at + 32));
        if (!m.useTransparentBounds(true).lookingAt()) {
            return null;
        }
        PartialDate from = year(m.group(1));
        PartialDate to = m.group(2) == null ? null : year(m.group(2));
        boolean current = m.group(2) == null;
        return from == null || !current && (to == null || to.year() < from.year())
                ? null
                : new DateRange(at, m.end(), from, to, true, current, false);
    }

    private static @Nullable PartialDate year(String digits) {
        int year = Integer.parseInt(digits);
        return year > LATEST && year <= CENTURY ? null : PartialDate.ofYear(year > CENTURY ? 1900 + year : 2000 + year);
    }
}
