package dev.candour.resume.text;

import dev.candour.resume.text.Markup.Cut;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks of Textile, reStructuredText and AsciiDoc in a text: "h2. Experience", ":学历: 大专", "https://acme.example[Acme]". */
final class OtherMarkup {

    private static final Pattern TEXTILE = Pattern.compile("(?m)^h([1-6])\\. (?=\\S)");

    /** What is no picture: ":mortar_board: Education" begins small. */
    private static final Pattern FIELD =
            Pattern.compile("(?m)^[ \\t]{0,8}(:)(?=[\\p{Lu}\\p{Lo}\\d][\\p{L}\\p{N} /-]{0,24}:[ \\t]{1,20}\\S)");

    private static final Pattern LINK = Pattern.compile(
            "(?:\\b(?:https?://|mailto:|link:)[^\\s\\[\\](){}<>\"]{1,300}|\\{[a-z][\\w-]{1,40}\\})\\[(?=[^\\[\\]\\n]{0,120}\\])");

    private OtherMarkup() {}

    static void cuts(String text, List<Cut> cuts) {
        if (text.startsWith("h") || text.contains("\nh")) {
            textile(text, cuts);
        }
        if (text.startsWith(":") || text.contains("\n:") || text.contains(" :")) {
            fields(text, cuts);
        }
        if (text.contains("[")) {
            links(text, cuts);
        }
    }

    private static void textile(String text, List<Cut> cuts) {
        Matcher heading = TEXTILE.matcher(text);
        while (heading.find()) {
            cuts.add(new Cut(
                    heading.start(), heading.end(), "#".repeat(heading.group(1).charAt(0) - '0') + " ", false));
        }
    }

    private static void fields(String text, List<Cut> cuts) {
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            cuts.add(new Cut(field.start(1), field.end(1), "", false));
        }
    }

    /** Of a link without words nothing is left but its address. */
    private static void links(String text, List<Cut> cuts) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            int close = text.indexOf(']', link.end());
            if (close == link.end()) {
                cuts.add(new Cut(close - 1, close + 1, "", false));
            } else {
                cuts.add(new Cut(link.start(), link.end(), "", false));
                cuts.add(new Cut(close, close + 1, "", false));
            }
        }
    }
}
