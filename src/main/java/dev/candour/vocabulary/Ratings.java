package dev.candour.vocabulary;

import java.util.regex.Pattern;

/** How well or how long, behind the name of a tool: "Go 80%", "Word 7/10", "Chef – Advanced", "Access 4 years". */
final class Ratings {

    private static final int WIDEST = 40;
    private static final Pattern RATING = Pattern.compile(
            "(?:\\d{1,3} ?%|\\d{1,2} ?/ ?(?:5|10|100)\\b|\\d{1,2}\\+? ?(?:years?|yrs?)\\b|\\d{1,2} ?年"
                    + "|(?:expert|advanced|intermediate|beginner|novice|proficient|basics?|excellent|very good|good|fair)\\b"
                    + "|精通|熟练|熟悉|了解|良好|一般)(?=\\s*(?:[,;|)/，；、（(\\n\\d]|$))",
            Pattern.CASE_INSENSITIVE);

    private Ratings() {}

    /** Whether one stands behind spaces, where the name ended. */
    static boolean follow(String text, int end, int at) {
        return at > end
                && at - end <= WIDEST
                && at < text.length()
                && RATING.matcher(text).region(at, text.length()).lookingAt();
    }
}
