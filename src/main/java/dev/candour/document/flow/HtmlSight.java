package dev.candour.document.flow;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** Which elements of a web page are not seen: by an attribute, by their own style, or by a rule of the page's style sheets. */
final class HtmlSight {

    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,300})\\{([^{}]{0,4000})\\}");
    private static final Pattern MEDIA = Pattern.compile("@[a-z-]+[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern GONE = Pattern.compile("display:none|visibility:hidden|opacity:0(?:\\.0+)?(?:;|$)"
            + "|font-size:(?:0|[0-2](?:\\.\\d+)?(?:px|pt))(?:;|$)|(?:left|top|text-indent):-\\d{3,}");
    private static final Pattern WHITE = Pattern.compile(
            "(?:^|;)color:(?:#fff(?:fff)?|white|#f[0-9a-f]f[0-9a-f]f[0-9a-f]|rgba?\\(25[0-5],25[0-5],25[0-5]|transparent)");
    private static final Pattern COLOUR = Pattern.compile("(?:^|;)color:");
    private static final Pattern GROUND =
            Pattern.compile("background(?:-color|-image)?:(?!#fff(?:fff)?\\b|white|transparent|none|inherit)");
    private static final int MOST_RULES = 500;

    private final Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> white = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> coloured = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> grounds = Collections.newSetFromMap(new IdentityHashMap<>());

    HtmlSight(Document page) {
        for (Element sheet : page.select("style")) {
            sheet(page, sheet.data());
        }
    }

    private void sheet(Document page, String css) {
        String plain = MEDIA.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).replaceAll("");
        Matcher rule = RULE.matcher(plain);
        for (int count = 0; rule.find() && count < MOST_RULES; count++) {
            String style = normal(rule.group(2));
            if (says(style)) {
                apply(page, rule.group(1).strip(), style);
            }
        }
    }

    private static boolean says(String style) {
        return GONE.matcher(style).find()
                || COLOUR.matcher(style).find()
                || GROUND.matcher(style).find();
    }

    private void apply(Document page, String selector, String style) {
        if (selector.contains(":")) {
            return; // a state such as :hover, or what stands before or after
        }
        try {
            page.select(selector).forEach(element -> note(element, style));
        } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
            // A selector that browsers know and we do not hides nothing here.
        }
    }

    private void note(Element element, String style) {
        if (GONE.matcher(style).find()) {
            gone.add(element);
        }
        if (WHITE.matcher(style).find()) {
            white.add(element);
        } else if (COLOUR.matcher(style).find()) {
            coloured.add(element);
        }
        if (GROUND.matcher(style).find()) {
            grounds.add(element);
        }
    }

    /** Takes what the element says of itself; called from the outside in. */
    void enter(Element element) {
        note(element, normal(element.attr("style")));
        if (element.hasAttr("hidden")) {
            gone.add(element);
        }
        if (element.hasAttr("bgcolor") || element.hasAttr("background")) {
            grounds.add(element);
        }
        if (element.attr("color").matches("(?i)#?fff(?:fff)?|white")) {
            white.add(element);
        }
    }

    boolean isGone(Element element) {
        return gone.contains(element);
    }

    /** White, unless it says another colour itself. @param outer whether what is around is white */
    boolean isWhite(Element element, boolean outer) {
        return white.contains(element) || outer && !coloured.contains(element);
    }

    boolean isGround(Element element) {
        return grounds.contains(element);
    }

    private static String normal(String style) {
        return style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace("!important", "");
    }
}
