package dev.candour.resume.section;

import dev.candour.resume.text.Script;
import java.util.regex.Pattern;

/** The times behind a heading, as in "Positions held (2000 - present)". */
final class HeadingTimes {

    /** "Positions held (2000 - present)" */
    private static final Pattern TIMES =
            Pattern.compile("\\s*[(\\[][^()\\[\\]]{0,12}\\b(?:19|20)\\d{2}\\b[^()\\[\\]]{0,20}[)\\]]\\s*$");

    /** "经历 2016-2026" */
    private static final Pattern CHINESE_TIMES = Pattern.compile(
            "\\s*[(\\[,]?\\s*(?:19|20)\\d{2}(?:[./年]\\d{1,2}月?)?年?\\s?[-~至到]{1,2}\\s?(?:(?:19|20)\\d{2}(?:[./年]\\d{1,2}月?)?年?|至?今|现在|現在)\\s*[)\\]]?\\s*$");

    private HeadingTimes() {}

    static String cut(String written) {
        if (!written.isEmpty() && Script.isIdeograph(written.charAt(0))) {
            boolean may = written.indexOf("20") >= 0 || written.indexOf("19") >= 0;
            return may ? CHINESE_TIMES.matcher(written).replaceFirst("") : written;
        }
        boolean may = written.indexOf('(') >= 0 || written.indexOf('[') >= 0;
        return may ? TIMES.matcher(written).replaceFirst("") : written;
    }
}
