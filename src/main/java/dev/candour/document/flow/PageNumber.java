package dev.candour.document.flow;

import java.util.regex.Pattern;

/** Words at the edge of a page that only count pages. */
public final class PageNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:page|p\\.|第)?\\s*[-–—|]?\\s*\\d{0,3}\\s*[-–—|]?\\s*页?\\s*(?:(?:of|/|[，,]?\\s*共)\\s*\\d{0,3}\\s*页?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHIN =
            Pattern.compile("\\bpage \\d+ of \\d+|第\\s*\\d+\\s*页", Pattern.CASE_INSENSITIVE);

    private static final Pattern TOLD = Pattern.compile(
            "[-–—|\\s]*(?:page \\d{1,2}(?:\\s?(?:of|/)\\s?\\d{1,2})?|第\\s?\\d{1,2}\\s?[页頁](?:\\s?[,，/]?\\s?共\\s?\\d{1,2}\\s?[页頁])?)[-–—|\\s]*",
            Pattern.CASE_INSENSITIVE);

    private PageNumber() {}

    /** Whether words anywhere say that they count a page: a number alone does not. */
    public static boolean isTold(String text) {
        return TOLD.matcher(text).matches();
    }

    /** Whether the words at the edge of a page count it, whatever else they say. */
    public static boolean isIn(String text) {
        return is(text) || WITHIN.matcher(text).find();
    }

    public static boolean is(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }
}
