package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links of plain texts: reStructuredText writes "`Acme <https://example.com>`__", others "Acme <https://example.com>". */
final class TextLinks {

    private static final Pattern LINK = Pattern.compile(
            "`([^`<]{1,160})\\s<(?:https?|mailto|tel):[^<>\\s]{1,300}>`_{1,2}|(?<=[\\p{L}\\p{N})])\\s<https?://[^<>\\s]{1,300}>");

    private TextLinks() {}

    static boolean mayBeIn(String text) {
        return text.contains("<http") || text.contains("<mailto:") || text.contains("<tel:");
    }

    /** What to leave out, in text order: the targets and the marks around the words. */
    static List<Markup.Cut> cuts(String text) {
        List<Markup.Cut> cuts = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (link.group(1) != null) {
                cuts.add(new Markup.Cut(link.start(), link.start(1), "", false));
                cuts.add(new Markup.Cut(link.end(1), link.end(), "", false));
            } else {
                cuts.add(new Markup.Cut(link.start(), link.end(), "", false));
            }
        }
        return cuts;
    }
}
