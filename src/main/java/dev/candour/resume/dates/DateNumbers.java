package dev.candour.resume.dates;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the words for months, seasons and years into numbers. */
final class DateNumbers {

    /** Taiwan counts its years from the next on. */
    static final int BEFORE_REPUBLIC = 1911;

    private DateNumbers() {}

    static int seasonOf(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> 0;
            case "summer" -> 1;
            case "winter" -> 3;
            default -> 2;
        };
    }

    static String month(String name) {
        return String.valueOf(DateWords.month(name));
    }

    /** "十二" as "12"; digits stay. */
    static @Nullable String arabic(@Nullable String month) {
        if (month == null || Character.isDigit(month.charAt(0))) {
            return month;
        }
        int one = "一二三四五六七八九".indexOf(month.charAt(month.length() - 1)) + 1;
        return String.valueOf(month.charAt(0) == '十' ? 10 + one : one);
    }

    /** Behind 民國 two digits count from there, too: 民國98年. */
    static String century(String year, String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean republic = text.startsWith("民國", end - 2) || text.startsWith("民国", end - 2);
        return republic ? String.valueOf(BEFORE_REPUBLIC + Integer.parseInt(year)) : century(year);
    }

    /** Three digits count from the year 1911, as in Taiwan. */
    static String century(String year) {
        int number = Integer.parseInt(year);
        return year.length() == 3 ? String.valueOf(BEFORE_REPUBLIC + number) : (number > 60 ? "19" : "20") + year;
    }
}
