package dev.candour.document.flow;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Parts of an entry's line that a page tells apart by their print alone: {@code <h4>Clerk <span>Acme</span></h4>}. */
final class HtmlParts {

    private static final Set<String> PRINT = Set.of("span", "small", "em", "i", "b", "strong", "time", "cite");
    /** Larger headings hold names, whose halves are printed in two ways as well. */
    private static final Pattern HEADING = Pattern.compile("h[3-6]");

    private static final Pattern LINE = Pattern.compile("p|div|li|dt|dd|h[3-6]");

    /** Parts of a line and the white space between them; each looks at all others, and no entry has more. */
    private static final int MOST_NODES = 9;

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST = 120;

    /** Behind these the sentence or the list goes on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)(?:.*[^\\p{L}\\p{N})'\u2019\u201D.]|(?:.*\\s)?(?:at|by|for|from|in|of|on|the|to|until|with|and|a|an))$");

    /** What pages call the halves of a name, or their print. */
    private static final Pattern HALF_NAME = Pattern.compile("(?i)first|last|given|family|surname|light|thin");

    private HtmlParts() {}

    /** Whether it is the last part of a heading, or one of the parts that make up a line, in a print of its own. */
    static boolean is(Element element) {
        Element line = element.parent();
        if (line == null
                || !PRINT.contains(element.normalName())
                || line.childNodeSize() > MOST_NODES
                || !LINE.matcher(line.normalName()).matches()
                || !isName(element.text())
                || line.text().length() > LONGEST
                || line.text().split("\\s+").length < LEAST_WORDS) {
            return false;
        }
        boolean behindWords = HEADING.matcher(line.normalName()).matches() && isLast(element);
        return behindWords && isEnded(textBefore(element)) || isAmongParts(element, line);
    }

    /** Parts in one print, {@code <span>Clerk</span> <span>Acme</span> <span>2019 - 2021</span>}, are told by the dates among them. */
    private static boolean isAmongParts(Element element, Element line) {
        Element before = element.previousElementSibling();
        return before != null
                && line.ownText().isBlank()
                && line.childrenSize() <= 4
                && line.children().stream().allMatch(part -> PRINT.contains(part.normalName()))
                && (!before.normalName().equals(element.normalName())
                        || isOfOtherClass(before, element)
                        || line.children().stream().anyMatch(part -> HtmlSides.isDate(part.text())))
                && isName(before.text())
                && isEnded(before.text());
    }

    /** A page that styles two parts in two ways sets them apart; the halves of somebody's name go together all the same. */
    private static boolean isOfOtherClass(Element before, Element element) {
        String one = before.className();
        String other = element.className();
        return !one.isEmpty()
                && !other.isEmpty()
                && !one.equals(other)
                && !HALF_NAME.matcher(one + ' ' + other).find();
    }

    private static boolean isLast(Element element) {
        Node next = element.nextSibling();
        return next == null || next instanceof TextNode text && text.isBlank() && text.nextSibling() == null;
    }

    private static @Nullable String textBefore(Element element) {
        return element.previousSibling() instanceof TextNode text && !text.isBlank() ? text.text() : null;
    }

    private static boolean isEnded(@Nullable String before) {
        return before != null
                && isName(before.strip())
                && !GOES_ON.matcher(before.strip()).matches();
    }

    private static boolean isName(String words) {
        int first = words.isEmpty() ? ' ' : words.codePointAt(words.startsWith("(") && words.length() > 1 ? 1 : 0);
        return Character.isUpperCase(first) || Character.isDigit(first) || Character.isIdeographic(first);
    }
}
