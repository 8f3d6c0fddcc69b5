package dev.candour.document.flow;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** What the styles of a web page say of its elements, in an attribute or a style sheet: what is seen, and what stands side by side. */
final class HtmlSight {

    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,300})\\{([^{}]{0,4000})\\}");
    private static final Pattern MEDIA = Pattern.compile("@[a-z-]+[^{};]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern GONE = Pattern.compile("display:none|visibility:hidden|opacity:0(?:\\.0+)?(?:;|$)"
            + "|font-size:(?:0|[0-2](?:\\.\\d+)?(?:px|pt))(?:;|$)|(?:left|top|text-indent):-\\d{3,}");
    private static final Pattern BESIDE = Pattern.compile(
            "display:(?:inline-)?flex(?!.*flex-(?:direction|flow):[a-z ]*column)|grid-template(?:-columns)?:[^;]+ [^;]+|display:table-row");
    private static final Pattern VARIABLE = Pattern.compile("(?:^|;)(--[\\w-]{1,60}):([^;]{1,200})");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]{1,60})(?:,([^()]{0,60}))?\\)");
    private static final Pattern STATE =
            Pattern.compile("(.*[\\w-])\\.(active|is-active|show|shown|current|visible|selected|open)");
    private static final Pattern SHOWN = Pattern.compile("display:(?!none)|visibility:visible|opacity:1(?:;|$)");
    private static final int MOST_RULES = 500;
    /** Of elements times rules; a page of a person with the largest framework comes to a million. */
    private static final int MOST_LOOKS = 8_000_000;

    private final Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> beside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, HtmlStyle> styles = new IdentityHashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private int looksLeft = MOST_LOOKS;

    HtmlSight(Document page) {
        int elements = page.getAllElements().size();
        for (Element sheet : page.select("style")) {
            sheet(page, sheet.data(), elements);
        }
    }

    private void sheet(Document page, String css, int elements) {
        String plain = MEDIA.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).replaceAll("");
        Matcher rule = RULE.matcher(plain);
        for (int count = 0; rule.find() && count < MOST_RULES && looksLeft > 0; count++) {
            String style = normal(rule.group(2));
            Matcher variable = VARIABLE.matcher(style);
            while (variable.find()) {
                variables.put(variable.group(1), variable.group(2));
            }
            if (says(style)) {
                looksLeft -= elements;
                apply(page, rule.group(1).strip(), style);
            }
        }
    }

    private static boolean says(String style) {
        return GONE.matcher(style).find()
                || BESIDE.matcher(style).find()
                || SHOWN.matcher(style).find()
                || HtmlStyle.says(style);
    }

    private void apply(Document page, String selectors, String style) {
        for (String selector : selectors.split(",")) {
            if (selector.contains(":")) {
                continue; // a state such as :hover, or what stands before or after
            }
            try {
                page.select(selector).forEach(element -> note(element, style));
                show(page, selector, style);
            } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
                // A selector that browsers know and we do not hides nothing here.
            }
        }
    }

    /** ".tab" is hidden and ".tab.active" is not: whoever reads the page chooses which of them to see. */
    private void show(Document page, String selector, String style) {
        Matcher state = STATE.matcher(selector);
        if (state.matches()
                && SHOWN.matcher(style).find()
                && !page.select(selector).isEmpty()
                && page.select("script").stream()
                        .anyMatch(script -> script.data().contains(state.group(2)))) {
            shown.addAll(page.select(state.group(1)));
        }
    }

    private void note(Element element, String style) {
        if (GONE.matcher(style).find()) {
            gone.add(element);
        }
        if (BESIDE.matcher(style).find()) {
            beside.add(element);
        }
        if (HtmlStyle.says(style)) {
            styles.merge(element, HtmlStyle.of(resolved(style)), HtmlStyle::then);
        }
    }

    private String resolved(String style) {
        return USE.matcher(style)
                .replaceAll(use ->
                        Matcher.quoteReplacement(variables.getOrDefault(use.group(1), String.valueOf(use.group(2)))));
    }

    /** Takes what the element says of itself; called from the outside in. */
    void enter(Element element) {
        String style = element.attr("style");
        if (!style.isEmpty()) {
            note(element, normal(style));
            if (GONE.matcher(normal(style)).find()) {
                shown.remove(element);
            }
        }
        if (element.hasAttr("hidden")) {
            gone.add(element);
        }
        HtmlStyle.ofAttributes(element).ifPresent(said -> styles.merge(element, said, HtmlStyle::then));
    }

    boolean isGone(Element element) {
        return gone.contains(element) && !shown.contains(element);
    }

    /** Whether its parts stand side by side. */
    boolean isBeside(Element element) {
        return beside.contains(element);
    }

    /** How letters in it look. @param outer how they look around it */
    Look look(Element element, Look outer) {
        HtmlStyle style = styles.get(element);
        return style == null ? outer : style.on(outer);
    }

    private static String normal(String style) {
        return style.toLowerCase(Locale.ROOT)
                .replace("!important", "")
                .replaceAll("\\s*([:;,()])\\s*", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
