package dev.candour.resume.text;

import dev.candour.document.flow.Sight;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags within a text whose words no reader of the shown document sees, or which their writer has struck out. */
final class HidingTags {

    private static final Pattern STYLE =
            Pattern.compile("\\sstyle\\s?=\\s?(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("\\shidden(?:[\\s=/>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLOUR =
            Pattern.compile("\\scolor\\s?=\\s?[\"']?(#?\\w{3,20})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    /** Characters; a tag that nothing closes is looked for no further. */
    private static final int LONGEST_STRUCK = 2_000;
    /** They hold no words. */
    private static final Set<String> EMPTY =
            Set.of("img", "br", "hr", "input", "link", "meta", "source", "wbr", "col", "path");

    private static final Set<String> NEVER_SHOWN = Set.of("template", "dialog");
    /** Tags of the same name, one within another, that are counted. */
    private static final int MOST = 500;

    private HidingTags() {}

    /** Where the words end that a tag strikes out; -1 when it strikes out none, or does not say where they end. */
    static int struckEnd(String text, String name, int from) {
        int limit = STRUCK.contains(name) ? Math.min(text.length() - 1, from + LONGEST_STRUCK) : from;
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '<'
                    && text.charAt(at + 1) == '/'
                    && text.regionMatches(true, at + 2, name + ">", 0, name.length() + 1)) {
                return at;
            }
        }
        return -1;
    }

    /** @param name in small letters @param tag the whole of it */
    static boolean is(String name, String tag) {
        if (tag.startsWith("</") || tag.endsWith("/>") || EMPTY.contains(name)) {
            return false;
        }
        Matcher style = STYLE.matcher(tag);
        Matcher colour = COLOUR.matcher(tag);
        return NEVER_SHOWN.contains(name)
                || HIDDEN.matcher(tag).find()
                || style.find() && !Sight.isSeen(style.group().replaceAll("^[^=]*=\\s?[\"']?|[\"']$", ""))
                || name.equals("font") && colour.find() && !Sight.isSeen("color:" + colour.group(1));
    }

    /** Where the tag's words end: before the tag that closes it, or with the text. */
    static int end(String text, String name, int from) {
        Matcher tag = Pattern.compile("<(/?)" + name + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        int open = 1;
        for (int count = 0; count < MOST && tag.find(count == 0 ? from : tag.end()); count++) {
            open += tag.group(1).isEmpty() ? 1 : -1;
            if (open == 0) {
                return tag.start();
            }
        }
        return text.length();
    }
}
