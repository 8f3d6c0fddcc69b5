package dev.candour.resume.header;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.regex.Pattern;

/** What stands beside a name and is no part of it: emoji, and the length of time or size of a team in parentheses. */
public final class Asides {

    private static final Pattern TEAM = Pattern.compile("^[^()]{0,12}\\d[^()]{0,24}$");
    /** "(This is a federal job)" */
    private static final Anchored REMARK = Anchored.ofAnyCase("this is an? .{0,20}(?:job|position)");

    private static final Anchored GRADE =
            Anchored.ofAnyCase("(?:(?:band|grade|level|class|tier|step)\\s?|[a-z]-?)\\d{1,2}[a-z]?");
    private static final Anchored LENGTH = Anchored.ofAnyCase(
            "(?:约|共)?\\d{1,2}(?:\\.\\d)?\\s?(?:years?|yrs?|months?|mos?|年|个月)(?:[ ,]*(?:and )?零?\\d{1,2}\\s?(?:months?|mos?|个月))?");

    /** What follows a picture and says how it is drawn, or joins it to the next. */
    private static final char VARIANT = '\uFE0F';

    private static final char JOINER = '\u200D';

    private Asides() {}

    /** Emoji and marks of headings before a name are decoration. */
    static Span withoutPicture(Span span, String text) {
        int at = span.start();
        while (at < span.end() && (isPicture(text.charAt(at)) || isHeadingMark(text, at, span.end()))) {
            at++;
        }
        return Span.of(at, span.end());
    }

    /** "###Acme", where no heading was made of it. */
    private static boolean isHeadingMark(String text, int at, int end) {
        return text.charAt(at) == '#'
                && at + 1 < end
                && (text.charAt(at + 1) == '#' || Character.isLetter(text.charAt(at + 1)));
    }

    private static boolean isPicture(char c) {
        return Character.isSurrogate(c) && !Script.isIdeograph(c)
                || Character.getType(c) == Character.OTHER_SYMBOL
                || c == VARIANT
                || c == JOINER;
    }

    /** Whether the words say how long a position lasted, as in "(3 years 9 months)". */
    public static boolean isLength(String words) {
        return LENGTH.is(withoutParentheses(words));
    }

    private static String withoutParentheses(String words) {
        boolean within = words.startsWith("(") && words.endsWith(")");
        return within ? words.substring(1, words.length() - 1) : bare(words);
    }

    /** Without what stands in parentheses at the end; a name may hold others, as in 青石(苏州)有限公司(实习). */
    public static String bare(String words) {
        int open = words.endsWith(")") ? opening(words) : 0;
        return open > 0 ? words.substring(0, open).strip() : words;
    }

    /** Where the last parenthesis opens; 0 when it does not. */
    private static int opening(String words) {
        int depth = 0;
        for (int i = words.length() - 1; i > 0; i--) {
            depth += words.charAt(i) == ')' ? 1 : words.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }

    /** Whether parentheses hold the size of a team or a duration and not a part of the name. */
    public static boolean isAside(String inParentheses) {
        return REMARK.is(inParentheses) || TEAM.matcher(inParentheses).matches() && !GRADE.is(inParentheses);
    }
}
