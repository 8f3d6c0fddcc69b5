package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import dev.candour.resume.text.Anchored;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ranges whose years have two digits, as in "Nov 17 - May 21", "11/17 - 05/21", "17/9 - 18/5" and "18.03-20.05". Alone such a date is none. */
final class ShortDates {

    private static final String DASH = "[ \\t]{0,3}(?:-|~|" + DateWords.BETWEEN + ")[ \\t]{0,3}";
    private static final String NAMED = DateWords.MONTH + "\\.?[ /-]?(\\d{2})(?![\\d:%])(?!,? ?\\d{4})";
    private static final String SLASHED = "(\\d{1,2})/(\\d{2})(?![\\d/%])";
    private static final String DOTTED = "(\\d{2})\\.(\\d{1,2})(?![\\d.%])";
    /** "17/9至今" begins with the year. */
    private static final String YEAR_FIRST = "(\\d{2})/(\\d{1,2})(?![\\d/%])";

    /** Taiwan counts the years of the Republic: "108/07~110/03" and "98.9.1-103.8.31". */
    private static final Pattern REPUBLIC = DateWords.pattern(
            "(?:(\\d{2}|1[0-4]\\d)(?=[^\\n]{1,12}1[0-4]\\d[/.])|(1[0-4]\\d))[/.](\\d{1,2})(?:[/.]\\d{1,2})?" + DASH
                    + "(?:(1[0-4]\\d)[/.](\\d{1,2})(?:[/.]\\d{1,2})?(?![\\d/%])|" + DateWords.PRESENT + ")");

    private static final int CENTURY_AGO = 2000;
    /** No later than this year of the Republic, three digits are a year. */
    private static final Anchored COUNTED =
            Anchored.of("民[國国]\\s?\\d{2,3}|(?<![\\d/.])1[01]\\d/(?:0?[1-9]|1[0-2])(?:/\\d{1,2})?\\s?[-~～–—至]");

    private static final Pattern NAMES = range(NAMED);
    /** "(since Mar 19)" and "(Mar 19)", where ranges are written so too. */
    private static final Pattern NAMED_ALONE = DateWords.pattern(NAMED + "(?=[ \\t]?[\\])])");

    /** "04-14 - 04-16"; one alone may be the hours of an office. */
    private static final Pattern HYPHENS = DateWords.pattern(
            "(0[1-9]|1[0-2])-(\\d{2})[ \\t]{1,3}(?:-|~)[ \\t]{1,3}(?:(0[1-9]|1[0-2])-(\\d{2})(?![\\d-])|"
                    + DateWords.PRESENT + ")");

    private static final Pattern SLASHES = range(SLASHED);
    private static final Pattern DOTS = range(DOTTED);
    private static final Pattern YEARS_FIRST = range(YEAR_FIRST);
    private static final int LATEST = 45;
    private static final int CENTURY = 60;

    private final String text;
    private final ShortYears years;
    private @Nullable Boolean republican;
    private @Nullable Boolean shortNames;
    private @Nullable Boolean hyphened;

    ShortDates(String text) {
        this.text = text;
        this.years = new ShortYears(text);
    }

    private static Pattern range(String date) {
        return DateWords.pattern(date + DASH + "(?:" + date + "|" + DateWords.PRESENT + ")");
    }

    /** The range that begins at the place; null when none does. */
    @Nullable
    DateRange at(int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (Character.isLetterOrDigit(before) || "./-$€£".indexOf(before) >= 0) {
            return null;
        }
        DateRange marked = years.at(at);
        if (marked != null) {
            return marked;
        }
        if (Character.isDigit(c)) {
            boolean noYear = BehindDigits.stands("/.-", text, BehindDigits.end(text, at, 3));
            return noYear ? numeric(at) : null;
        }
        boolean named = Character.isLetter(c) && at + 3 <= text.length() && DateWords.mayName(text, at);
        DateRange range = named ? range(NAMES, at, 1, 2) : null;
        return range == null && named ? alone(at) : range;
    }

    private @Nullable DateRange numeric(int at) {
        DateRange slashed = range(SLASHES, at, 1, 2);
        DateRange read = slashed != null ? slashed : range(DOTS, at, 2, 1);
        read = read != null ? read : republic(at);
        read = read != null ? read : range(YEARS_FIRST, at, 2, 1);
        read = read == null && text.startsWith("-", at + 2) && areHyphened() ? range(HYPHENS, at, 1, 2) : read;
        return read != null && isRepublican() ? inRepublic(read) : read;
    }

    private @Nullable DateRange alone(int at) {
        Matcher m = NAMED_ALONE.matcher(text).region(at, Math.min(text.length(), at + 24));
        PartialDate date =
                m.useTransparentBounds(true).lookingAt() && areNamesShort() ? date(m.group(1), m.group(2)) : null;
        if (date == null) {
            return null;
        }
        boolean lasts = DateLeads.from(text, at);
        boolean ends = DateLeads.to(text, at);
        return new DateRange(at, m.end(), ends ? null : date, lasts ? null : date, lasts || ends, lasts, false);
    }

    private boolean areNamesShort() {
        if (shortNames == null) {
            shortNames = NAMES.matcher(text).find();
        }
        return shortNames;
    }

    private boolean areHyphened() {
        if (hyphened == null) {
            Matcher range = HYPHENS.matcher(text);
            hyphened = range.find() && range.find();
        }
        return hyphened;
    }

    private @Nullable DateRange range(Pattern pattern, int at, int month, int year) {
        Matcher m = pattern.matcher(text).region(at, Math.min(text.length(), at + 48));
        if (!m.useTransparentBounds(true).lookingAt()) {
            return null;
        }
        boolean current = m.group(3) == null;
        PartialDate from = date(m.group(month), m.group(year));
        PartialDate to = current ? null : date(m.group(month + 2), m.group(year + 2));
        if (from == null || !current && (to == null || to.last().isBefore(from.first()))) {
            return null;
        }
        return new DateRange(at, m.end(), from, to, true, current, false);
    }

    /** Whether other years of the document are counted so: then "95/8~98/4" are too. */
    private boolean isRepublican() {
        if (republican == null) {
            republican = COUNTED.isIn(text);
        }
        return republican;
    }

    private static DateRange inRepublic(DateRange read) {
        return new DateRange(
                read.start(),
                read.end(),
                inRepublic(read.from()),
                inRepublic(read.to()),
                true,
                read.current(),
                read.open());
    }

    /** Two digits that count from the first year of the Republic, not from that of a century. */
    private static @Nullable PartialDate inRepublic(@Nullable PartialDate date) {
        boolean counted = date != null && date.year() < CENTURY_AGO;
        return counted && date.month() != null
                ? PartialDate.of(date.year() - 1900 + DateNumbers.BEFORE_REPUBLIC, date.month())
                : date;
    }

    private @Nullable DateRange republic(int at) {
        Matcher m = REPUBLIC.matcher(text).region(at, Math.min(text.length(), at + 48));
        if (!m.useTransparentBounds(true).lookingAt()) {
            return null;
        }
        boolean current = m.group(4) == null;
        PartialDate from = republican(m.group(1) == null ? m.group(2) : m.group(1), m.group(3));
        PartialDate to = current ? null : republican(m.group(4), m.group(5));
        return from == null || !current && (to == null || to.last().isBefore(from.first()))
                ? null
                : new DateRange(at, m.end(), from, to, true, current, false);
    }

    private static @Nullable PartialDate republican(String yearText, String monthText) {
        int month = Integer.parseInt(monthText);
        return month >= 1 && month <= 12
                ? PartialDate.of(DateNumbers.BEFORE_REPUBLIC + Integer.parseInt(yearText), month)
                : null;
    }

    private static @Nullable PartialDate date(String monthText, String yearText) {
        int month = Character.isDigit(monthText.charAt(0)) ? Integer.parseInt(monthText) : DateWords.month(monthText);
        int year = Integer.parseInt(yearText);
        boolean known = month >= 1 && month <= 12 && (year <= LATEST || year > CENTURY);
        return known ? PartialDate.of(year > CENTURY ? 1900 + year : 2000 + year, month) : null;
    }
}
