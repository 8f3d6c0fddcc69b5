package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some converters put each piece of a printed line on a line of its own, with a line of one space between them: "Usher", " ",
 * "Jan 2013", " ", "to ", "May 2014". Such pieces are one line again, in cells.
 */
final class TornLines {

    private static final int LEAST_GAPS = 5;
    private static final int LEAST_LONE = 3;

    /** A line of one space between two that hold something. */
    private static final Pattern GAP = Pattern.compile("(?<=\\S ?)\\r?\\n \\r?\\n(?=\\S)");
    /** What stands alone on its line, and goes on in the next. */
    private static final Pattern LONE =
            Pattern.compile("(?<=\\n)(?:[-,|:\\uFF0D\\u2013\\u2014]|to|[Uu]ntil) (\\r?\\n)(?=\\S)");

    private TornLines() {}

    /** The breaks within printed lines; none where a document shows too few of them to be torn. */
    static List<Markup.Cut> cuts(String text) {
        if (!text.contains("\n \n") && !text.contains("\n \r\n")) {
            return List.of();
        }
        List<Markup.Cut> cuts = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            cuts.add(new Markup.Cut(gap.start(), gap.end(), "\t", false));
        }
        int gaps = cuts.size();
        Matcher lone = gaps < LEAST_GAPS ? null : LONE.matcher(text);
        while (lone != null && lone.find()) {
            cuts.add(new Markup.Cut(lone.start(1), lone.end(1), "", false));
        }
        return cuts.size() - gaps < LEAST_LONE ? List.of() : cuts;
    }
}
