package dev.candour.resume.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes the brackets from what a form was filled in with: "单位：【青石科技】" says the same as "单位：青石科技". Those around
 * dates become parentheses, as every reader knows them. The text keeps its length.
 */
final class BracketedValues {

    private static final Anchored FILLED = new Anchored(
            Pattern.compile(
                    "(?m)^[ \\t]{0,8}(?:[-*•·] ?)?[\\u4e00-\\u9fff](?:[ \\t]{0,6}[\\u4e00-\\u9fff]){1,7}[ \\t]{0,8}:[ \\t]{0,3}(【)[^【】\\n]{1,50}(】)[ \\t]*$"),
            new LineStarts());

    private static final Anchored DATES = new Anchored(
            Pattern.compile("【(?=\\s?(?:19|20)?\\d{2}[年./-])[^【】\\n]{4,40}】"), (text, at) -> text.charAt(at) == '【');

    private BracketedValues() {}

    /** @return a text of the same length */
    static String over(String text) {
        if (text.indexOf('【') < 0) {
            return text;
        }
        StringBuilder bare = null;
        for (MatchResult value : FILLED.in(text)) {
            bare = bare == null ? new StringBuilder(text) : bare;
            bare.setCharAt(value.start(1), ' ');
            bare.setCharAt(value.start(2), ' ');
        }
        for (MatchResult dates : DATES.in(text)) {
            bare = bare == null ? new StringBuilder(text) : bare;
            bare.setCharAt(dates.start(), '(');
            bare.setCharAt(dates.end() - 1, ')');
        }
        return bare == null ? text : bare.toString();
    }
}
