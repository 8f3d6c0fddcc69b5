package dev.candour.resume.dates;

import java.util.regex.Pattern;

/** What stands before a date and says that something began, ended or lay between. */
final class DateLeads {

    /** "AB" behind a town is a province of Canada. */
    private static final Pattern SINCE = DateWords.pattern(DateWords.SINCE + "(?-i:(?<!AB))\\s?$");

    private static final Pattern UNTIL = DateWords.pattern("[(\\[,|\\n\\t] ?" + DateWords.UNTIL + "\\s?$");
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\s$", Pattern.CASE_INSENSITIVE);

    private DateLeads() {}

    static boolean between(String text, int at) {
        return isBehindWord(text, at)
                && BETWEEN.matcher(text.substring(Math.max(0, at - 12), at)).find();
    }

    /** Whether "since" stands before the place. */
    static boolean from(String text, int at) {
        return isBehindWord(text, at)
                && SINCE.matcher(text.substring(Math.max(0, at - 12), at)).find();
    }

    /** Whether "until" stands before the place, and before it a bracket, a comma or nothing. */
    static boolean to(String text, int at) {
        return isBehindWord(text, at)
                && UNTIL.matcher(text.substring(Math.max(0, at - 14), at)).find();
    }

    /** Most dates stand behind a sign or begin their line, which is seen without looking for words; all of these end with letters. */
    private static boolean isBehindWord(String text, int at) {
        int last = at - 1;
        while (last >= Math.max(0, at - 2) && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && Character.isLetter(text.charAt(last));
    }
}
