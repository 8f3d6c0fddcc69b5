package dev.candour.resume.text;

import dev.candour.profile.ReadDocument.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what of a text is markup (tags, link targets, entities) or hidden from its reader, and what stands in its place. */
public final class Markup {

    /**
     * What is left out of a text.
     *
     * @param hidden whether it is text that a reader of the document does not see
     */
    public record Cut(int start, int end, String instead, boolean hidden) {}

    private static final Pattern TAG = Pattern.compile(
            "</?(br|p|div|span|b|i|u|em|strong|a|font|sub|sup|center|img|hr|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]"
                    + "|small|kbd|section|header|code|details|summary|main|article|footer|nav|aside|figure|figcaption"
                    + "|blockquote|pre|mark|time|dl|dt|dd|abbr|address|picture|source|svg|path|big|strike|del|ins|s|tt"
                    + "|cite|q|var|samp|dfn|data|wbr|nobr|caption|tfoot|col|colgroup|location|company|date|dates|role|place|position|employer|period|link|meta|head|body|html|template|dialog|button|label|input|form|iframe)(?:\\s[^<>\\n]{0,600})?/?>",
            Pattern.CASE_INSENSITIVE);
    /** Formulas that draw nothing, or in the colour of the paper. */
    private static final Pattern BLANK_FORMULA = Pattern.compile(
            "\\$[^$\\n]{0,200}(?:\\\\(?:text)?color\\s?\\{\\s?(?:white|transparent|#?[fF]{3,6})\\s?\\}|\\\\[hv]?phantom\\s?\\{)[^$\\n]{0,400}\\$");

    /** The target of a link, which a colon, a slash, a dot or a number sign tells from words in parentheses. */
    private static final Pattern LINK = Pattern.compile(
            "\\]\\(\\)|\\]\\((?:\\{[{%][^\\n{}]{0,200}[}%]\\}[^()\\s{}]{0,200}){1,3}\\)|\\]\\((?=[^()\\s]{0,40}[:/.#])[^()\\s]{1,500}(?:\\([^()\\s]{0,60}\\)[^()\\s]{0,200})?(?:\\s[\"'][^\"'\\n]{0,100}[\"'])?\\)");
    /** "[Acme][3]", where "[3]: https://acme.com" stands elsewhere. */
    private static final Pattern REFERENCE = Pattern.compile("\\]\\s?\\[([^\\[\\]\\n]{0,40})\\]");

    /** What Pandoc and kramdown write about looks: "[text]{.underline}", "::: {.left}", "{: .title}". */
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "\\{:?\\s?(?:[.#][\\w-]+|[\\w-]+=(?:'[^'\\n]{0,60}'|\"?[\\w%;:. -]{1,60}\"?))(?:\\s[.#]?[\\w=\"'.:%-]{1,60})*\\s?\\}");

    private static final Anchored DATES =
            Anchored.of("[\\s*+\\-]*\\d{4}[\\d\\s./~年月–—-]*(?:至今|现在|[Pp]resent|[Nn]ow)?\\s*");

    /** What sets its parts beside each other, however close they are written: {@code <b>Acme</b><b>2019</b>}. */
    private static final Anchored COLUMNS =
            Anchored.of("display:\\s*(?:inline-)?(?:flex|grid)|justify-content|space-between");

    private static final Anchored COLUMN = Anchored.of("float:\\s*right|margin-left:\\s*auto|align=[\"']?right");

    private static final Anchored HEADING = Anchored.of("h[1-6]");

    private static final Pattern STRUCK =
            Pattern.compile("(?<![\\p{L}\\p{N}.~])~~(?=\\p{L})[^~\\n]{1,300}(?<=\\S)~~(?![\\p{L}\\p{N}~])");

    /** "::: {.left}" says how its lines look; "::: tip Experience" draws a box with a heading, which is kept. */
    private static final Pattern FENCE = Pattern.compile(
            "(?m)^[ \\t]{0,8}:{3,}[ \\t]?(?:(tip|info|note|warning|danger|caution|details|important|success)[ \\t]{1,3}(?=[^\\s{:]))?([^\\n:]{0,80})$");

    private static final List<String> BREAKS = List.of(
            "br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "details", "summary", "section", "header",
            "article", "footer", "dt", "dd", "button");

    private Markup() {}

    /** The cuts in text order; they do not overlap. @param data those of a text that is data, whose lines are not as they stand */
    static List<Cut> cuts(String text, List<Cut> data) {
        List<Cut> cuts = new ArrayList<>(data);
        comments(text, cuts);
        LinkComments.cuts(text, cuts);
        SiteMarks.cuts(text, cuts);
        OtherMarkup.cuts(text, cuts);
        if (data.isEmpty()) {
            lines(text, cuts);
        }
        tags(text, cuts);
        Components.cuts(text, cuts);
        links(text, cuts);
        references(text, cuts);
        struck(text, cuts);
        formulas(text, cuts);
        cuts.addAll(TextLinks.mayBeIn(text) ? TextLinks.cuts(text) : List.of());
        attributes(text, cuts);
        Entities.cuts(text, cuts);
        return withoutOverlap(cuts);
    }

    /** What is told by how lines stand below each other. */
    private static void lines(String text, List<Cut> cuts) {
        cuts.addAll(QuoteMarks.cuts(text));
        cuts.addAll(TornLines.cuts(text));
        cuts.addAll(HardWraps.cuts(text));
        cuts.addAll(LabelledTimes.cuts(text));
    }

    /** What of a text its reader does not see. */
    public static List<Part> hidden(String text) {
        return cuts(text, List.of()).stream()
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

    /** What its writer struck out is not said. Tildes between dates are dashes. */
    private static void struck(String text, List<Cut> cuts) {
        Matcher struck = text.indexOf('~') < 0 ? null : STRUCK.matcher(text);
        while (struck != null && struck.find()) {
            cuts.add(new Cut(struck.start(), struck.end(), "", false));
        }
    }

    private static void formulas(String text, List<Cut> cuts) {
        Matcher blank = text.indexOf('$') < 0 ? null : BLANK_FORMULA.matcher(text);
        while (blank != null && blank.find()) {
            cuts.add(new Cut(blank.start(), blank.end(), "", true));
        }
    }

    private static void tags(String text, List<Cut> cuts) {
        if (text.indexOf('<') < 0) {
            return;
        }
        Matcher tag = TAG.matcher(text);
        int visibleFrom = 0;
        int before = 0;
        boolean columns = false;
        while (tag.find()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            boolean opens = !tag.group().startsWith("</");
            String instead = instead(name, tag.group(), isFirst(text, before, tag.start()));
            boolean column = instead.isEmpty() && opens && before > 0 && tag.start() == before;
            cuts.add(new Cut(
                    tag.start(),
                    tag.end(),
                    column && (columns || COLUMN.isIn(tag.group())) && isBehindWord(text, before) ? "\t" : instead,
                    false));
            columns = BREAKS.contains(name) ? opens && COLUMNS.isIn(tag.group()) : columns;
            before = tag.end();
            int struck = opens && tag.start() >= visibleFrom ? HidingTags.struckEnd(text, name, tag.end()) : -1;
            if (struck >= 0 || tag.start() >= visibleFrom && HidingTags.is(name, tag.group())) {
                visibleFrom = struck >= 0 ? struck : HidingTags.end(text, name, tag.end());
                cuts.add(new Cut(tag.end(), visibleFrom, "", struck < 0));
            }
        }
    }

    /** Whether a tag that ends somewhere closes what holds text. */
    private static boolean isBehindWord(String text, int tagEnd) {
        int open = text.lastIndexOf('<', tagEnd - 1);
        return open > 0 && text.startsWith("</", open) && !Character.isWhitespace(text.charAt(open - 1));
    }

    /** Whether nothing stands on the line between the tag before and a place. */
    private static boolean isFirst(String text, int before, int at) {
        int start = at;
        while (start > before && text.charAt(start - 1) != '\n' && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start == before || text.charAt(start - 1) == '\n';
    }

    /**
     * What a tag does to the text: it breaks the line, opens a cell or a heading, or shows in no way that matters.
     *
     * @param opens whether nothing else stands before it: "Clerk, Acme <h4>2019</h4>" goes on with what no section begins with
     */
    private static String instead(String name, String tag, boolean opens) {
        if (opens && HEADING.is(name) && !tag.startsWith("</")) {
            return "\n" + "#".repeat(name.charAt(1) - '0') + " ";
        }
        if (opens && name.equals("li") && !tag.startsWith("</")) {
            return "\n- ";
        }
        return BREAKS.contains(name) ? "\n" : name.equals("td") || name.equals("th") ? "\t" : "";
    }

    private static void links(String text, List<Cut> cuts) {
        Matcher link = text.contains("](") ? LINK.matcher(text) : null;
        while (link != null && link.find()) {
            int open = opening(text, link.start());
            if (open >= 0) {
                boolean image = open > 0 && text.charAt(open - 1) == '!';
                cuts.add(new Cut(image ? open - 1 : open, open + 1, "", false));
                cuts.add(new Cut(
                        link.start(), link.end(), isNameBehindDates(text, open, link.end()) ? "\t" : "", false));
            }
        }
    }

    private static void references(String text, List<Cut> cuts) {
        Matcher link = text.contains("]:") ? REFERENCE.matcher(text) : null;
        while (link != null && link.find()) {
            int open = opening(text, link.start());
            String target =
                    link.group(1).isEmpty() && open >= 0 ? text.substring(open + 1, link.start()) : link.group(1);
            if (open >= 0 && text.contains("[" + target + "]:")) {
                boolean image = open > 0 && text.charAt(open - 1) == '!';
                cuts.add(new Cut(image ? open - 1 : open, open + 1, "", false));
                cuts.add(new Cut(link.start(), link.end(), "", false));
            }
        }
    }

    /** "2019.3 - 现在 [Acme](https://acme.com) Linux, ...": the link is the name, what follows it is not. */
    private static boolean isNameBehindDates(String text, int open, int end) {
        String before = text.substring(text.lastIndexOf('\n', open) + 1, open);
        return end < text.length() && text.charAt(end) == ' ' && before.length() <= 40 && DATES.is(before);
    }

    /** The bracket that the closing one belongs to; the words of a link may be a picture, which has brackets of its own. */
    private static int opening(String text, int close) {
        int depth = 1;
        for (int at = close - 1; at >= 0 && close - at < 600 && text.charAt(at) != '\n'; at--) {
            depth += text.charAt(at) == ']' ? 1 : text.charAt(at) == '[' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static void attributes(String text, List<Cut> cuts) {
        Matcher attributes = text.indexOf('{') < 0 ? null : ATTRIBUTES.matcher(text);
        while (attributes != null && attributes.find()) {
            boolean bracket = attributes.start() > 0 && text.charAt(attributes.start() - 1) == ']';
            int open = bracket ? opening(text, attributes.start() - 1) : -1;
            if (open >= 0) {
                cuts.add(new Cut(open, open + 1, "", false));
            }
            cuts.add(new Cut(open >= 0 ? attributes.start() - 1 : attributes.start(), attributes.end(), "", false));
        }
        Matcher fence = text.contains(":::") ? FENCE.matcher(text) : null;
        while (fence != null && fence.find()) {
            boolean box = fence.group(1) != null;
            cuts.add(new Cut(fence.start(), box ? fence.start(2) : fence.end(), box ? "## " : "", false));
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
