package dev.candour.document.flow;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that are closed when it opens and that a visitor opens: behind a tab, in an accordion. Such a part is only
 * what a control with words, itself seen, names or stands before; all else that is not displayed is hidden.
 */
final class HtmlFolds {

    static final String SCRIPT = "script:not([type]),script[type*=javascript],script[type=module],[onclick]";

    private static final String CONTROLS =
            "button,[role=tab],[role=button],[aria-controls],[data-target],[data-bs-target],"
                    + "[data-tab],[onclick],a[href^=#],label[for]";
    private static final List<String> NAMING =
            List.of("aria-controls", "data-target", "data-bs-target", "data-tab", "href", "for");
    private static final Pattern QUOTED = Pattern.compile("['\"]#?([\\w-]{1,60})['\"]");
    /** Names of what is pressed to open what stands below it. */
    private static final Pattern TRIGGER = Pattern.compile(
            "(?i)(?:^|.*[\\s_-])(?:accordion|toggle|toggler|collapsible|trigger|question)(?:$|[\\s_-].*)");

    private static final int LONGEST_LABEL = 120;
    private static final int MOST_CONTROLS = 300;
    private static final int DEEPEST = 60;

    private final HtmlSight sight;
    private final HtmlStates states;
    private final boolean scripted;
    private final Map<String, Element> naming = new HashMap<>();
    private final Set<Element> tabs = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean controlled;

    HtmlFolds(Document page, HtmlSight sight, HtmlStates states) {
        this.sight = sight;
        this.states = states;
        scripted = page.selectFirst(SCRIPT) != null;
        for (Element control :
                page.select(CONTROLS).stream().limit(MOST_CONTROLS).toList()) {
            if (isPressed(control)) {
                controlled = true;
                targets(page, control);
            }
        }
    }

    /** Whether it has a few words and is seen when the page opens. */
    private boolean isPressed(Element control) {
        String words = control.text();
        if (words.isBlank()
                || words.length() > LONGEST_LABEL
                || sight.look(control, Look.PAPER).hides()) {
            return false;
        }
        Element outer = control;
        for (int i = 0; outer != null && i < DEEPEST; i++, outer = outer.parent()) {
            if (sight.isUnseen(outer)) {
                return false;
            }
        }
        return outer == null;
    }

    private void targets(Document page, Element control) {
        for (String attribute : NAMING) {
            target(page, control, control.attr(attribute).replaceFirst("^#", ""));
        }
        Matcher quoted = QUOTED.matcher(control.attr("onclick"));
        while (quoted.find()) {
            target(page, control, quoted.group(1));
        }
    }

    private void target(Document page, Element control, String id) {
        Element panel = id.isEmpty() || !scripted ? null : page.getElementById(id);
        if (panel != null && panel != control) {
            naming.putIfAbsent(id, control);
            if (control.attr("role").equals("tab") || sight.isUnseen(panel)) {
                tabs.add(control);
            }
        }
    }

    /** @param closed what is not displayed when the page opens */
    boolean opens(Element closed) {
        return sight.isFaded(closed) && states.isRevealed(closed)
                || sight.yields(closed) && states.isSwitched(closed, controlled)
                || control(closed).isPresent();
    }

    private Optional<Element> control(Element panel) {
        Element named = panel.id().isEmpty() ? null : naming.get(panel.id());
        if (named != null) {
            return Optional.of(named);
        }
        Element before = sight.isUnseen(panel) ? panel.previousElementSibling() : null;
        return scripted && before != null && isTrigger(before) && isPressed(before)
                ? Optional.of(before)
                : Optional.empty();
    }

    private static boolean isTrigger(Element before) {
        return isButton(before)
                || before.hasAttr("onclick")
                || TRIGGER.matcher(before.className()).matches();
    }

    private static boolean isButton(Element element) {
        return element.normalName().equals("button")
                || element.attr("role").equals("button")
                || element.selectFirst("button") != null;
    }

    /** Whether its words are read where what it opens is read. */
    boolean isTab(Element element) {
        return tabs.contains(element);
    }

    /** What the control of a part says and the part does not. */
    Optional<String> label(Element panel) {
        return control(panel)
                .filter(by -> isButton(by) || isTab(by))
                .map(Element::text)
                .filter(words -> !panel.text().regionMatches(true, 0, words, 0, words.length()));
    }
}
