package dev.candour.document.flow;

import dev.candour.document.DateWords;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Labels that touch in the source of a page and stand apart on it. */
final class HtmlLabels {

    private static final Set<String> SET_APART = Set.of("span", "time", "small");

    /** Labels of one row; each looks at all others, and no person lists more in a line. */
    private static final int MOST = 200;

    /** Names that pages give to the parts of an entry. */
    private static final Pattern FIELD = Pattern.compile(
            "(?i)(?:^|.*[\\s_-])(?:org|organi[sz]ation|company|employer|institution|school|university|role|position"
                    + "|job-?title|start|end|from|until)(?:$|\\s.*)");

    private HtmlLabels() {}

    /** A part of an entry that a page names, behind another one with a name of its own. */
    static boolean isField(Element element) {
        Element before = before(element);
        return before != null
                && FIELD.matcher(element.className()).matches()
                && !before.className().isEmpty()
                && !before.className().equals(element.className());
    }

    /** Whether until when it was, right behind since when, with nothing between but what a style may put there. */
    static boolean isEnd(Element element) {
        Element before = before(element);
        return before != null && DateWords.isOneRange(before.text(), element.text());
    }

    private static @Nullable Element before(Element element) {
        Node before = element.previousSibling();
        if (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element part && part.hasText() ? part : null;
    }

    /** Two parts of a line that touch in the source, which a page sets apart by its styles: nobody writes a word in two. */
    static boolean isGlued(Element element) {
        return element.previousSibling() instanceof Element before
                && SET_APART.contains(element.normalName())
                && SET_APART.contains(before.normalName())
                && (before.text().length() > 2 && element.text().length() > 2 || isOneOfMany(element))
                && !isRun(element)
                && !isRun(before);
    }

    /** In a row of labels a short one, such as R, is one of them; letters of a word are all short. */
    private static boolean isOneOfMany(Element element) {
        Element row = element.parent();
        if (row == null
                || row.childrenSize() < 4
                || row.childrenSize() > MOST
                || !row.ownText().isBlank()) {
            return false;
        }
        if (element.text().isEmpty() || Character.isLowerCase(element.text().charAt(0))) {
            return false;
        }
        long words =
                row.children().stream().filter(one -> one.text().length() > 2).count();
        return words * 2 >= row.childrenSize();
    }

    /** Whether it only says in what letters or language the words are, as word processors write a line in pieces. */
    private static boolean isRun(Element element) {
        return element.hasAttr("lang") || element.attr("style").matches("(?i).*(?:mso-|font|color).*");
    }
}
