package dev.candour.resume.text;

import dev.candour.resume.text.Markup.Cut;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the generator of a site reads and its visitor does not: styles, scripts, its own tags, comments in the page's head. */
public final class SiteMarks {

    private static final Pattern SCRIPT = Pattern.compile("<(style|script)\\b[^<>]{0,400}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIQUID = Pattern.compile("\\{%[^%\\n]{0,400}%\\}|\\{\\{[^{}\\n]{0,200}\\}\\}");
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*#[^\\n]*$");
    private static final int LONGEST_HEAD = 6000;

    private SiteMarks() {}

    static void cuts(String text, List<Cut> cuts) {
        scripts(text, cuts);
        Matcher liquid = text.indexOf('{') < 0 ? null : LIQUID.matcher(text);
        while (liquid != null && liquid.find()) {
            cuts.add(new Cut(liquid.start(), liquid.end(), "", false));
        }
        int head = headEnd(text);
        Matcher comment = COMMENT.matcher(text).region(0, head);
        while (head > 0 && comment.find()) {
            cuts.add(new Cut(comment.start(), comment.end(), "", false));
        }
    }

    private static void scripts(String text, List<Cut> cuts) {
        Matcher open = text.indexOf('<') < 0 ? null : SCRIPT.matcher(text);
        int from = 0;
        while (open != null && open.find(from)) {
            int close = text.indexOf("</" + open.group(1), open.end());
            int end = close < 0 ? -1 : text.indexOf('>', close);
            if (end >= 0) {
                cuts.add(new Cut(open.start(), end + 1, "", false));
            }
            from = Math.max(open.end(), end);
        }
    }

    /** Where the head of a page ends, which stands between lines of three dashes; 0 when there is none. */
    public static int headEnd(String text) {
        int end = text.startsWith("---\n") || text.startsWith("---\r") ? text.indexOf("\n---", 3) : -1;
        return end > 0 && end < LONGEST_HEAD ? end : 0;
    }
}
