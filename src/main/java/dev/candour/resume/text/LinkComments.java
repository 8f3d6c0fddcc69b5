package dev.candour.resume.text;

import dev.candour.resume.text.Markup.Cut;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "[//]: # (words)" and "[comment]: <> (words)": links that nothing leads to, with which Markdown is made to hide words. */
final class LinkComments {

    private static final Pattern COMMENT = Pattern.compile(
            "(?m)^ {0,3}\\[[^\\]\\n]{1,40}\\]:[ \\t]*(?:#|<>)[ \\t]+(?:\\(([^\\n]{0,2000})\\)|\"([^\\n]{0,2000})\")[ \\t]*$");
    /** So many letters are words; fewer mark a place. */
    private static final int WORDS = 20;

    private LinkComments() {}

    static void cuts(String text, List<Cut> cuts) {
        Matcher comment = text.contains("]:") ? COMMENT.matcher(text) : null;
        while (comment != null && comment.find()) {
            String words = comment.group(1) == null ? comment.group(2) : comment.group(1);
            cuts.add(new Cut(comment.start(), comment.end(), "", words.length() > WORDS));
        }
    }
}
