package dev.candour.resume;

import dev.candour.profile.ReadDocument.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what of a text is markup (tags, link targets, entities) or hidden from its reader, and what stands in its place. */
final class Markup {

    /** @param hidden whether text was left out that a reader of the document does not see */
    record Cut(int start, int end, String instead, boolean hidden) {}

    private static final Pattern TAG = Pattern.compile(
            "</?(br|p|div|span|b|i|u|em|strong|a|font|sub|sup|center|img|hr|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]"
                    + "|small|kbd|section|header|code)(?:\\s[^<>\\n]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDING = Pattern.compile(
            "color:\\s*(?:#fff(?:fff)?\\b|white)|display:\\s*none|visibility:\\s*hidden|font-size:\\s*[01](?:px|pt)?\\b");
    private static final Pattern LINK = Pattern.compile("\\]\\((?:https?://|mailto:|tel:|#|/)[^)\\s]{0,500}\\)");
    private static final Pattern ENTITY = Pattern.compile("&(nbsp|amp|lt|gt|quot|#39|apos|ndash|mdash|bull);");
    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'", "apos", "'", "ndash", "-", "mdash",
            " - ", "bull", "\u2022");
    private static final List<String> BREAKS =
            List.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");

    private Markup() {}

    /** The cuts in text order; they do not overlap. */
    static List<Cut> cuts(String text) {
        List<Cut> cuts = new ArrayList<>();
        comments(text, cuts);
        tags(text, cuts);
        links(text, cuts);
        Matcher entity = ENTITY.matcher(text);
        while (entity.find()) {
            cuts.add(new Cut(entity.start(), entity.end(), ENTITIES.get(entity.group(1)), false));
        }
        return withoutOverlap(cuts);
    }

    /** What of a text its reader does not see. */
    static List<Part> hidden(String text) {
        return cuts(text).stream()
                .filter(Cut::hidden)
                .map(cut -> new Part(cut.start(), cut.end()))
                .toList();
    }

    private static void comments(String text, List<Cut> cuts) {
        int start = text.indexOf("<!--");
        while (start >= 0) {
            int end = text.indexOf("-->", start + 4);
            if (end < 0) {
                return;
            }
            cuts.add(new Cut(start, end + 3, "", end - start > 40));
            start = text.indexOf("<!--", end + 3);
        }
    }

    private static void tags(String text, List<Cut> cuts) {
        if (text.indexOf('<') < 0) {
            return;
        }
        Matcher tag = TAG.matcher(text);
        int visibleFrom = 0;
        while (tag.find()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            String instead = BREAKS.contains(name) ? "\n" : name.equals("td") || name.equals("th") ? "\t" : "";
            cuts.add(new Cut(tag.start(), tag.end(), instead, false));
            if (tag.start() >= visibleFrom && HIDING.matcher(tag.group()).find()) {
                int end = text.indexOf("</" + tag.group(1), tag.end());
                visibleFrom = end < 0 ? text.length() : end;
                cuts.add(new Cut(tag.end(), visibleFrom, "", true));
            }
        }
    }

    private static void links(String text, List<Cut> cuts) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            int open = link.start() - 1;
            while (open > 0 && link.start() - open < 200 && "[\n".indexOf(text.charAt(open)) < 0) {
                open--;
            }
            if (open >= 0 && text.charAt(open) == '[') {
                cuts.add(new Cut(open, open + 1, "", false));
                cuts.add(new Cut(link.start(), link.end(), "", false));
            }
        }
    }

    private static List<Cut> withoutOverlap(List<Cut> cuts) {
        cuts.sort(Comparator.comparingInt(Cut::start).thenComparing(Cut::end, Comparator.reverseOrder()));
        List<Cut> kept = new ArrayList<>();
        int free = 0;
        for (Cut cut : cuts) {
            if (cut.start() >= free && cut.end() > cut.start()) {
                kept.add(cut);
                free = cut.end();
            }
        }
        return kept;
    }
}
