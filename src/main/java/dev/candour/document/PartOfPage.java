package dev.candour.document;

import java.util.regex.Pattern;

/** The middle of a web page, saved without what stands around it; Markdown may begin with tags too. */
final class PartOfPage {

    private static final int LEAST = 12;

    private static final Pattern OPENING = Pattern.compile(
            "(?:<!--[^>]{0,300}-->\\s*){0,9}<(?:article|section|main|header|body|div|link|style|table|ul|nav|p|h[1-3])\\b[^>]*>");

    private static final Pattern MARKDOWN = Pattern.compile("(?m)^(?:#{1,6} |[-*+] |\\d{1,2}\\. |\\*\\*|```|---|===)");

    private PartOfPage() {}

    /** @param head the first characters of a document, in small letters */
    static boolean is(String head) {
        return OPENING.matcher(head).lookingAt()
                && head.contains("</h")
                && head.contains("</p>")
                && !MARKDOWN.matcher(head).find()
                && mostLinesAreTagged(head);
    }

    private static boolean mostLinesAreTagged(String head) {
        long lines = head.lines().filter(line -> !line.isBlank()).count();
        long tagged =
                head.lines().filter(line -> line.stripLeading().startsWith("<")).count();
        return tagged >= LEAST && tagged * 3 >= lines * 2;
    }
}
