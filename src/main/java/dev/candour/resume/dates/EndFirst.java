package dev.candour.resume.dates;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges whose end is written before their start: "Present - 2021" and below it "2021 - 2018", as in a timeline that is read upwards. */
final class EndFirst {

    /** Two may be slips of the pen, unless "Present - 2021" stands beside them. */
    private static final int LEAST = 3;

    private static final Pattern PRESENT =
            DateWords.pattern(DateWords.PRESENT + "[ \\t]?(?:-|~|>|→)[ \\t]?(?=\\p{L}{3}|\\d)");

    private static final String OPENING = "\n\t(|";

    private final String text;
    private final DateTokens tokens;

    EndFirst(String text, DateTokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** "Present - 2021" at the start of a line or a cell; null when it does not begin at the place. */
    @Nullable
    DateRange at(int at) {
        boolean begins =
                (at == 0 || OPENING.indexOf(text.charAt(at - 1)) >= 0) && "PpCcNnTt至现".indexOf(text.charAt(at)) >= 0;
        Matcher now = begins ? DateRanges.match(PRESENT, text, at) : null;
        DateToken start = now == null || now.end() >= text.length() ? null : tokens.at(now.end());
        return start == null || start.lacksYear() || start.first() == null
                ? null
                : new DateRange(at, start.end(), start.first(), null, true, true, false);
    }

    /** @param upwards whether one is written from the present back */
    static List<DateRange> turned(List<DateRange> ranges, boolean upwards) {
        long back = ranges.stream().filter(EndFirst::isBackwards).count();
        long forth = ranges.stream().filter(EndFirst::isForwards).count();
        return back > forth && (upwards || back >= LEAST)
                ? ranges.stream().map(EndFirst::turned).toList()
                : ranges;
    }

    private static DateRange turned(DateRange range) {
        return isBackwards(range)
                ? new DateRange(range.start(), range.end(), range.to(), range.from(), true, false, false)
                : range;
    }

    private static boolean isBackwards(DateRange range) {
        return range.range()
                && range.from() != null
                && range.to() != null
                && range.to().first().isBefore(range.from().first());
    }

    private static boolean isForwards(DateRange range) {
        return range.range()
                && range.from() != null
                && range.to() != null
                && range.from().first().isBefore(range.to().first());
    }
}
