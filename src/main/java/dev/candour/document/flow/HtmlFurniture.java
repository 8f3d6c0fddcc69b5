package dev.candour.document.flow;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What belongs to a site and not to the page's person: menus, what asks about cookies, what only a screen reader says. */
final class HtmlFurniture {

    private static final Pattern ASKS = Pattern.compile(
            "(?i)(?:^|.*[\\s_-])(?:cookies?|consent|gdpr)(?:$|[\\s_-]).*|.*cookie-?(?:banner|bar|notice).*");
    /** A link to elsewhere on the same site. */
    private static final Pattern WITHIN = Pattern.compile("(?:[#/.?].*|[\\w-]+(?:\\.html?|/)?|)");

    private static final int FEW = 2;
    private static final int LONG_MENU = 400;

    private HtmlFurniture() {}

    static boolean is(Element element) {
        String role = element.attr("role");
        boolean menu = element.normalName().equals("nav")
                || List.of("navigation", "menu", "menubar").contains(role)
                || element.normalName().equals("ul") && isMenu(element);
        return menu && !tells(element) || asks(element) || leads(element);
    }

    /** An address to write to, or mostly words that lead nowhere: a menu that nobody closed holds the whole page. */
    private static boolean tells(Element menu) {
        String text = menu.text();
        int links = menu.select("a, button, label, option").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return text.contains("@") || text.length() > LONG_MENU && text.length() > 2 * links;
    }

    /** A list of nothing but links within the site. */
    private static boolean isMenu(Element list) {
        List<Element> items = list.children();
        return items.size() > FEW
                && items.stream().allMatch(item -> {
                    Element link = item.selectFirst("a[href]");
                    return link != null
                            && link.text().equals(item.text())
                            && WITHIN.matcher(link.attr("href")).matches();
                });
    }

    private static boolean asks(Element element) {
        String names = element.className() + " " + element.id();
        return ASKS.matcher(names).matches() && element.text().length() < 2_000 && element.selectFirst("h1") == null;
    }

    /** A link past the menu, or the sign at a heading that links to itself. */
    private static boolean leads(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && (element.className().matches("(?i).*\\bskip.*")
                        || element.ownText().matches("[#\u00B6\u00A7]"));
    }
}
