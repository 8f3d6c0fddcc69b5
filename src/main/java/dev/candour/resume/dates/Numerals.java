package dev.candour.resume.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years in Chinese numerals, as in 二〇一八年三月. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR =
            Pattern.compile("(?<![〇零○Oo0一二三四五六七八九十])[一二][〇零○Oo0九一][〇零○Oo0一二三四五六七八九]{2}(?=\\s?年)");

    private Numerals() {}

    /** The text with such years in digits; offsets stay. */
    static String inDigits(String text) {
        if (text.indexOf('年') < 0) {
            return text;
        }
        Matcher year = YEAR.matcher(text);
        StringBuilder digits = null;
        while (year.find()) {
            digits = digits == null ? new StringBuilder(text) : digits;
            for (int i = year.start(); i < year.end(); i++) {
                digits.setCharAt(i, (char) ('0' + Math.max(0, DIGITS.indexOf(text.charAt(i)))));
            }
        }
        return digits == null ? text : digits.toString();
    }
}
