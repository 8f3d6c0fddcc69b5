package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that name a part of a year: "Fall 2016", "Winter '19", "Q3 2020", "H1 2018", "late 2019". */
final class YearParts {

    private static final ThreeLetters BEGINNINGS =
            new ThreeLetters(List.of("spr", "sum", "aut", "fal", "win", "ear", "mid", "lat", "end", "beg", "sta"));
    private static final String FIRSTS = "safwemlb";
    private static final String SEASON = "(spring|summer|autumn|fall|winter)";
    private static final Pattern SEASON_YEAR = DateWords.pattern(
            SEASON + "\\s?(?:of\\s|term\\s|semester\\s)?,?\\s?(?:(\\d{4})(?:/\\d{2})?|'(\\d{2}))(?!\\d)");
    private static final Pattern QUARTER_YEAR = DateWords.pattern("q([1-4])[ ,'/]{0,2}(\\d{4})(?!\\d)");
    private static final Pattern HALF_YEAR = DateWords.pattern("h([12])[ ,'/]{0,2}(\\d{4})(?!\\d)");
    /** "Late 2019" is no more than the year. */
    private static final Pattern VAGUE =
            DateWords.pattern("(?:early|mid|late|end of|beginning of|start of)[ -]?(\\d{4})(?!\\d)");

    private static final Pattern YEAR_SEASON = DateWords.pattern("(\\d{4})\\s?" + SEASON + "\\b");
    private static final Pattern YEAR_QUARTER = DateWords.pattern("(\\d{4})\\s?q([1-4])\\b");

    private YearParts() {}

    /** Whether one may begin with the three letters at a place. */
    static boolean mayBegin(String text, int at) {
        char first = Character.toLowerCase(text.charAt(at));
        return FIRSTS.indexOf(first) >= 0 && BEGINNINGS.areAt(text, at)
                || "qh".indexOf(first) >= 0 && Character.isDigit(text.charAt(at + 1));
    }

    static @Nullable DateToken beforeYear(String text, int at) {
        Matcher m = DateMatch.match(SEASON_YEAR, text, at);
        if (m != null) {
            String year = m.group(2) != null ? m.group(2) : DateNumbers.century(m.group(3));
            return season(m, year, DateNumbers.seasonOf(m.group(1)));
        }
        m = DateMatch.match(QUARTER_YEAR, text, at);
        if (m != null) {
            return part(m, m.group(2), m.group(1), 3);
        }
        m = DateMatch.match(HALF_YEAR, text, at);
        if (m != null) {
            return part(m, m.group(2), m.group(1), 6);
        }
        m = DateMatch.match(VAGUE, text, at);
        return m == null || !DateMatch.isYear(Integer.parseInt(m.group(1)))
                ? null
                : DateToken.of(m.start(), m.end(), PartialDate.ofYear(Integer.parseInt(m.group(1))));
    }

    static @Nullable DateToken behindYear(String text, int at) {
        Matcher m = DateMatch.match(YEAR_SEASON, text, at);
        if (m != null) {
            return season(m, m.group(1), DateNumbers.seasonOf(m.group(2)));
        }
        m = DateMatch.match(YEAR_QUARTER, text, at);
        return m == null ? null : part(m, m.group(1), m.group(2), 3);
    }

    /** Spring March to May, summer June to August, autumn September to November, winter December. */
    static @Nullable DateToken season(Matcher m, String year, int season) {
        return months(m, year, season * 3 + 3, Math.min(12, season * 3 + 5));
    }

    /** @param length of each part in months */
    private static @Nullable DateToken part(Matcher m, String year, String number, int length) {
        int last = Integer.parseInt(number) * length;
        return months(m, year, last - length + 1, last);
    }

    private static @Nullable DateToken months(Matcher m, String yearText, int first, int last) {
        int year = Integer.parseInt(yearText);
        return !DateMatch.isYear(year)
                ? null
                : new DateToken(m.start(), m.end(), PartialDate.of(year, first), PartialDate.of(year, last), 0);
    }
}
