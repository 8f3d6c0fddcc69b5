package dev.candour.resume;

import java.util.List;
import java.util.regex.Pattern;

/** Where two known headings are numbered "一、工作经历" or stand in brackets, as in "【工作经历】", others that look so are headings too. */
final class NumberedHeadings {

    private static final int ENOUGH = 2;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,2}[、.]\\s?[\\u4e00-\\u9fff、及与和/]{2,12}:?");
    private static final Pattern BRACKETS = Pattern.compile("【[\\u4e00-\\u9fff、及与和/]{2,12}】");

    private final boolean numbers;
    private final boolean brackets;

    NumberedHeadings(List<Line> lines, Headings headings) {
        this.numbers = areUsed(lines, headings, NUMERALS, NUMBERED);
        this.brackets = areUsed(lines, headings, "【", BRACKETS);
    }

    private static boolean areUsed(List<Line> lines, Headings headings, String starts, Pattern pattern) {
        return lines.stream()
                        .map(Line::text)
                        .filter(text -> !text.isEmpty() && starts.indexOf(text.charAt(0)) >= 0)
                        .filter(text -> pattern.matcher(text).matches() && headings.isExact(text))
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }

    boolean heads(Line line) {
        return numbers && NUMBERED.matcher(line.text()).matches()
                || brackets && BRACKETS.matcher(line.text()).matches();
    }
}
