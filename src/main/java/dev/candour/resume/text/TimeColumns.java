package dev.candour.resume.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables may have a column for when something began and one for when it ended: 起始时间 | 结束时间. Here a dash stands between the two, as
 * in one column for both. The text keeps its length.
 */
final class TimeColumns {

    private static final String FIRST =
            "(?:起始|开始|入职|到职|開始|入職|到職)(?:时间|日期|年月|時間)|到職日|(?i:start date|start|from|date started)";
    private static final String LAST = "(?:结束|终止|截止|离职|結束|終止|離職)(?:时间|日期|年月|時間)|離職日|(?i:end date|end|to|date ended)";
    private static final String CELL = " {0,9}(?:\\t|\\|) {0,9}| {2,9}";

    private static final Pattern HEAD =
            Pattern.compile("(?<![^\\s|])(?:" + FIRST + ")(" + CELL + ")(?:" + LAST + ")(?=\\s|\\||$)");

    private static final String DATE = "(?:19|20)\\d\\d[年./-]?(?:\\d{1,2}月?)?(?:[./-]?\\d{1,2}日?)?";
    private static final Pattern ROW = Pattern.compile("(?<![^\\s|])" + DATE + "(" + CELL + ")(?:" + DATE
            + "|至今|今|现在|目前|迄今|現在|(?i:present|now|current))(?=\\s|\\||$)");

    private static final int LONGEST = 200;

    private TimeColumns() {}

    /** @return a text of the same length */
    static String over(String text) {
        StringBuilder joined = null;
        boolean table = false;
        for (int start = 0; start < text.length(); start = Lines.endOf(text, start) + 1) {
            int end = Lines.endOf(text, start);
            Matcher gap = gap(text, start, end, table);
            boolean head = gap != null && gap.pattern() == HEAD;
            table = head || table && !text.substring(start, end).isBlank();
            if (gap != null) {
                joined = joined == null ? new StringBuilder(text) : joined;
                join(joined, gap.start(1), gap.end(1));
            }
        }
        return joined == null ? text : joined.toString();
    }

    /** What parts the two cells of a line, in its first group; null when it has none. */
    private static @Nullable Matcher gap(String text, int start, int end, boolean table) {
        if (table) {
            Matcher row = ROW.matcher(text).region(start, end);
            return row.find() ? row : null;
        }
        boolean may = end - start < LONGEST && mayBeHead(text, start, end);
        Matcher head = may ? HEAD.matcher(text).region(start, end) : null;
        return head != null && head.find() ? head : null;
    }

    /** Few lines have several cells. */
    private static boolean mayBeHead(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\t' || c == '|' || c == ' ' && at + 1 < end && text.charAt(at + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static void join(StringBuilder text, int from, int to) {
        int middle = (from + to - 1) / 2;
        for (int at = from; at < to; at++) {
            text.setCharAt(at, at == middle ? '-' : ' ');
        }
    }
}
