package dev.candour.resume.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Closes the gap behind the label of a form, which would part it from its value: "Position Held:     Porter" says what "Position Held:
 * Porter" says. A sentence that is tied to the value with a hyphen is set apart: "Porter-In this house I carried bags".
 */
final class LabelGaps {

    private static final Anchored LABEL = new Anchored(
            Pattern.compile(
                    "(?im)^[ \\t]{0,12}(?:[*•+-][ \\t]{1,3})?((?:position|post)(?: held)?|(?:job |position )?title|role|designation|job|employer|company|organi[sz]ation)([ \\t]{0,3}:[ \\t]{1,20})(?=\\p{L})"),
            new LineStarts());

    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}[\\p{L} ]{2,40}?(-)\\p{Lu}\\p{Ll}+ (?:this|the|a|an|my|our|these) ");

    private LabelGaps() {}

    /** @return a text of the same length */
    static String over(String text) {
        StringBuilder closed = null;
        for (MatchResult label : LABEL.in(text)) {
            closed = closed == null ? new StringBuilder(text) : closed;
            close(closed, text, label);
        }
        return closed == null ? text : closed.toString();
    }

    private static void close(StringBuilder closed, String text, MatchResult label) {
        String near = label.group(1) + ": ";
        int wide = label.end(2) - label.start(1);
        if (wide > near.length()) {
            closed.replace(label.start(1), label.end(2), " ".repeat(wide - near.length()) + near);
        }
        Matcher sentence = SENTENCE.matcher(text).region(label.end(2), Math.min(text.length(), label.end(2) + 80));
        if (sentence.lookingAt()) {
            closed.setCharAt(sentence.start(1), '\t');
        }
    }
}
