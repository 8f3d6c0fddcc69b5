package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail that was passed on quotes each of its lines ("> ## Experience"): the marks are cut where nearly all lines have one, and before a heading. */
final class QuoteMarks {

    private static final Pattern MARK = Pattern.compile("(?m)^[ \\t]{0,3}(?:>[ \\t]?){1,4}");

    /** Of how many lines nine in ten are quoted. */
    private static final int LEAST = 5;

    private QuoteMarks() {}

    static List<Markup.Cut> cuts(String text) {
        if (!text.startsWith(">") && !text.contains("\n>")) {
            return List.of();
        }
        boolean all = areAll(text);
        List<Markup.Cut> cuts = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (all || text.startsWith("#", mark.end())) {
                cuts.add(new Markup.Cut(mark.start(), mark.end(), "", false));
            }
        }
        return cuts;
    }

    private static boolean areAll(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        long quoted = lines.stream().filter(line -> line.startsWith(">")).count();
        return lines.size() >= LEAST && quoted * 10 >= lines.size() * 9L;
    }
}
