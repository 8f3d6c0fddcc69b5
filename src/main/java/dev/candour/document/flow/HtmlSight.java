package dev.candour.document.flow;

import dev.candour.document.DateWords;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** What the styles of a web page say of its elements, in an attribute or a style sheet: what is seen, and what stands side by side. */
final class HtmlSight {

    /** Beside what holds it, as dates stand left of the line of a career, or outside the page. */
    private static final Pattern ASIDE = Pattern.compile("(?:left|top|text-indent):-\\d{3}px");

    private static final Pattern BESIDE = Pattern.compile(
            "display:(?:inline-)?flex(?!.*flex-(?:direction|flow):[a-z ]*column)|grid-template(?:-columns)?:[^;]+ [^;]+|display:table-row");
    /** What touches the words before it in the source and stands apart from them on the page. */
    private static final Pattern APART = Pattern.compile(
            "(?:margin|padding)(?:-left:|:[^; ]+ [^; ]+ [^; ]+ )(?:[4-9]|\\d{2,3})(?:\\.\\d+)?(?:px|pt)|(?:margin|padding)-left:(?:0?\\.[3-9]\\d{0,3}|[1-9](?:\\.\\d+)?)r?em");

    private static final Pattern VARIABLE = Pattern.compile("(?:^|;)(--[\\w-]{1,60}):([^;]{1,200})");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]{1,60})(?:,([^()]{0,60}))?\\)");
    /** What other things decide than where an element stands. */
    private static final Pattern STATE = Pattern.compile(
            "::|:(?:hover|focus|active|visited|link|any-link|checked|target|enabled|disabled|before|after|first-l|placeholder|selection|host|open|modal)");

    /** Rules that say something of what is seen. */
    private static final int MOST_RULES = 5_000;
    /** Of elements times rules; a page of a person with the largest framework comes to a million. */
    private static final int MOST_LOOKS = 8_000_000;
    /** What an element says of itself counts more than any selector. */
    private static final int ITSELF = 10_000;

    private final Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Integer> closed = new IdentityHashMap<>();
    private final Set<Element> shut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Integer> shown = new IdentityHashMap<>();
    private final Set<Element> beside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, HtmlStyle> styles = new IdentityHashMap<>();
    /** What counts more than what an element says of itself. */
    private final Map<Element, String> important = new IdentityHashMap<>();

    private final Map<String, String> variables = new HashMap<>();
    private final HtmlStates states;
    private final HtmlFolds folds;
    private int looksLeft = MOST_LOOKS;

    HtmlSight(Document page) {
        int elements = page.getAllElements().size();
        states = new HtmlStates(page);
        for (Element sheet : page.select("style")) {
            sheet(page, sheet.data(), elements);
        }
        page.select("[style],[hidden],dialog").forEach(this::enter);
        List.copyOf(important.keySet()).forEach(this::enter);
        folds = new HtmlFolds(page, this, states);
    }

    private void sheet(Document page, String css, int elements) {
        String plain = CssStyle.withoutComments(css);
        states.movements(plain);
        int count = 0;
        for (CssSheet.Rule rule : CssSheet.rules(plain)) {
            String style = CssStyle.normal(rule.style());
            Matcher variable = VARIABLE.matcher(style);
            while (variable.find()) {
                variables.put(variable.group(1), variable.group(2));
            }
            if (says(style) && count++ < MOST_RULES && looksLeft > 0) {
                looksLeft -= elements;
                apply(page, rule.selectors(), style);
            }
        }
    }

    private static boolean says(String style) {
        return CssStyle.closes(style)
                || CssStyle.hides(style)
                || ASIDE.matcher(style).find()
                || BESIDE.matcher(style).find()
                || APART.matcher(style).find()
                || HtmlStates.shows(style)
                || HtmlStyle.says(style);
    }

    private void apply(Document page, List<String> selectors, String declared) {
        String above = CssStyle.declarations(declared, true);
        String style = CssStyle.declarations(declared, false);
        for (String selector : selectors) {
            if (HtmlStates.shows(style) && HtmlStates.isState(selector)) {
                states.note(page, selector, style);
            }
            if (STATE.matcher(selector).find()) {
                continue;
            }
            try {
                int weight = weight(selector);
                for (Element element : page.select(selector.replace(":where(", ":is("))) {
                    note(element, style, weight);
                    if (!above.isEmpty()) {
                        important.merge(element, above, (one, other) -> one + ";" + other);
                    }
                }
            } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
                // A selector that browsers know and we do not hides nothing here.
            }
        }
    }

    /** Of two styles of an element that of the heavier selector counts. */
    private static int weight(String selector) {
        int ids = (int) selector.chars().filter(sign -> sign == '#').count();
        int names = (int)
                selector.chars().filter(sign -> sign == '.' || sign == '[').count();
        int tags = (int)
                Pattern.compile("(?:^|[ >+~])\\w").matcher(selector).results().count();
        return Math.min(ITSELF - 1, 100 * ids + 10 * names + tags);
    }

    private void note(Element element, String style, int weight) {
        if (CssStyle.hides(style) || ASIDE.matcher(style).find() && !isDate(element)) {
            gone.add(element);
        }
        if (CssStyle.closes(style) && !states.isMoved(style)) {
            if (shown.getOrDefault(element, -1) <= weight) {
                closed.merge(element, weight, Math::max);
                if (!CssStyle.fades(style)) {
                    shut.add(element);
                }
            }
        } else if (HtmlStates.shows(style)) {
            shown.merge(element, weight, Math::max);
            if (closed.getOrDefault(element, ITSELF + 1) <= weight) {
                closed.remove(element);
            }
        }
        if (BESIDE.matcher(style).find()) {
            beside.add(element);
        }
        if (APART.matcher(style).find()) {
            apart.add(element);
        }
        if (HtmlStyle.says(style)) {
            styles.merge(element, HtmlStyle.of(resolved(style)), HtmlStyle::then);
        }
    }

    private static boolean isDate(Element element) {
        return DateWords.only(String.join(" ", element.getAllElements().eachText()));
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
            String said = CssStyle.normal(style);
            note(element, CssStyle.declarations(said, false), ITSELF);
            note(element, CssStyle.declarations(said, true), ITSELF);
        }
        if (important.containsKey(element)) {
            note(element, important.get(element), 2 * ITSELF);
        }
        if (element.hasAttr("hidden") || element.normalName().equals("dialog") && !element.hasAttr("open")) {
            closed.merge(element, 0, Math::max);
            shut.add(element);
        }
        HtmlStyle.ofAttributes(element).ifPresent(said -> styles.merge(element, said, HtmlStyle::then));
    }

    /** Whether nobody sees it, whatever they press. */
    boolean isGone(Element element) {
        return gone.contains(element) || closed.containsKey(element) && !folds.opens(element);
    }

    /** Whether it is closed by its letters' being clear and nothing else. */
    boolean isFaded(Element element) {
        return closed.containsKey(element) && !shut.contains(element);
    }

    /** Whether a state of the page counts more than what closes it; what an element says of itself counts most. */
    boolean yields(Element element) {
        return closed.getOrDefault(element, ITSELF) < ITSELF;
    }

    /** Whether it is not seen when the page opens. */
    boolean isUnseen(Element element) {
        return gone.contains(element) || closed.containsKey(element);
    }

    HtmlFolds folds() {
        return folds;
    }

    /** Whether its parts stand side by side. */
    boolean isBeside(Element element) {
        return beside.contains(element);
    }

    /** Whether a style keeps it away from what stands left of it. */
    boolean isApart(Element element) {
        return apart.contains(element);
    }

    /** How letters in it look. @param outer how they look around it */
    Look look(Element element, Look outer) {
        HtmlStyle style = styles.get(element);
        return style == null ? outer : style.on(outer);
    }
}
