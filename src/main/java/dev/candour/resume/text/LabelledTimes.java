package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms say on two lines when a position began and when it ended: "From: 07/2019" over "To: 01/2024". Both are one range of dates. */
final class LabelledTimes {

    private static final String FIRST =
            "(?:from|start(?:ed|ing)?(?: date)?|begin(?:ning)?(?: date)?|date started|开始时间|開始時間|开始日期|起始时间|入职时间|入职日期|到職日)";
    private static final String LAST =
            "(?:to|until|end(?:ed|ing)?(?: date)?|finish(?:ed)?(?: date)?|date ended|结束时间|結束時間|结束日期|终止时间|离职时间|离职日期|離職日)";
    private static final String DATE =
            "[^\\n:]{0,20}?(?:(?:19|20)\\d\\d[^\\n:]{0,12}|present|current|now|ongoing|today|至今|现在|迄今)";
    private static final String MARKS = "[ \\t]{0,8}(?:[-*+•][ \\t]{1,3})?";
    private static final String BOLD = "(?:\\*\\*|__)?";

    /** Both have their label in a group. */
    private static final Anchored BEGUN = new Anchored(
            Pattern.compile(
                    "(?im)^" + MARKS + "(" + BOLD + FIRST + BOLD + "\\s?[:：]" + BOLD + "\\s{0,3})" + DATE + "$"),
            new LineStarts());

    private static final Pattern ENDED = Pattern.compile("(?i)(\\s?\\n" + MARKS + BOLD + LAST + BOLD + "\\s?[:：]" + BOLD
            + "[ \\t]{0,3})" + DATE + "[ \\t\\r]*(?=\\n|$)");

    private LabelledTimes() {}

    /** The labels and the breaks between them; a beginning without an end counts only in a document that has some with both. */
    static List<Markup.Cut> cuts(String text) {
        List<Markup.Cut> cuts = new ArrayList<>();
        List<Markup.Cut> open = new ArrayList<>();
        Matcher ended = ENDED.matcher(text);
        for (MatchResult begun : BEGUN.in(text)) {
            boolean both = ended.region(begun.end(), text.length()).lookingAt();
            (both ? cuts : open).add(new Markup.Cut(begun.start(1), begun.end(1), both ? "" : "since ", false));
            if (both) {
                cuts.add(new Markup.Cut(ended.start(1), ended.end(1), " - ", false));
            }
        }
        if (!cuts.isEmpty()) {
            cuts.addAll(open);
        }
        return cuts;
    }
}
