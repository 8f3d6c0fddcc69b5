package dev.candour.document.flow;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** What style sheets show in another state of the page: the tab that is chosen, what is scrolled to, what a movement ends with. */
final class HtmlStates {

    private static final Pattern SHOWS =
            Pattern.compile("display:(?!none)|visibility:visible|opacity:(?:1|0?\\.[3-9])|max-height:(?!0)");
    private static final Pattern STATE = Pattern.compile(
            "(?i)\\.(?:is-|tab-)?(?:active|shown?|in|open|opened|current|selected|visible|expanded|on|reveal(?:ed)?|animated?)(?![\\w-])"
                    + "|:(?:target|checked)|\\[open\\]|\\[aria-(?:hidden|expanded|selected)[^\\]]*\\]");
    /** What decides a state without a script. */
    private static final Pattern BY_ITSELF = Pattern.compile(":(?:target|checked)|\\[open\\]");

    private static final Pattern MOVEMENT =
            Pattern.compile("@(?:-webkit-)?keyframes\\s+([\\w-]{1,60})\\s*\\{((?:[^{}]*\\{[^{}]*\\}){0,60})");
    private static final Pattern MOVES = Pattern.compile("animation(?:-name)?:([^;]{1,200})");

    private static final int MOST_SCRIPTS = 20;
    /** Characters of a script that are looked at. */
    private static final int LONGEST = 100_000;

    private final Set<Element> switched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> revealed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> spoken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> movements = new HashSet<>();
    private final boolean scripted;
    private final String script;

    HtmlStates(Document page) {
        scripted = page.selectFirst(HtmlFolds.SCRIPT) != null;
        StringBuilder words = new StringBuilder();
        page.select("script:not([src])").stream()
                .limit(MOST_SCRIPTS)
                .forEach(one ->
                        words.append(one.data(), 0, Math.min(LONGEST, one.data().length())));
        script = words.toString();
    }

    /** Notes the movements of a sheet at whose end something is seen. */
    void movements(String css) {
        Matcher movement = MOVEMENT.matcher(css);
        while (movement.find()) {
            if (SHOWS.matcher(movement.group(2).replaceAll("\\s", "")).find()) {
                movements.add(movement.group(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    static boolean shows(String style) {
        return SHOWS.matcher(style).find();
    }

    static boolean isState(String selector) {
        return STATE.matcher(selector).find();
    }

    /** @param style that shows in the state what the selector names */
    void note(Document page, String selector, String style) {
        boolean byItself = BY_ITSELF.matcher(selector).find();
        String usual = STATE.matcher(selector).replaceAll("").strip();
        if (usual.isEmpty() || usual.matches(".*[>+~]") || !byItself && !scripted) {
            return;
        }
        try {
            List<Element> all = page.select(usual.replaceAll("([>+~ ])\\s*(?=[>+~])", "$1*"));
            if (style.contains("opacity:")) {
                revealed.addAll(all);
            } else if (byItself || page.selectFirst(selector) != null) {
                switched.addAll(all);
                if (byItself || isSpoken(selector)) {
                    spoken.addAll(all);
                }
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
            // What we cannot select, we do not open.
        }
    }

    /** Whether a script of the page names the state. */
    private boolean isSpoken(String selector) {
        return STATE.matcher(selector)
                .results()
                .map(state -> state.group().replaceAll("^\\.", ""))
                .anyMatch(name -> script.contains("'" + name + "'") || script.contains('"' + name + '"'));
    }

    /** Whether a style that begins unseen moves to being seen. */
    boolean isMoved(String style) {
        Matcher moves = MOVES.matcher(style);
        return moves.find() && List.of(moves.group(1).split("[ ,]")).stream().anyMatch(movements::contains);
    }

    /**
     * Whether it becomes another one's turn to be seen, as among tabs of which one is shown.
     *
     * @param controlled whether the page has something to press; a script that names the state knows what it listens to
     */
    boolean isSwitched(Element element, boolean controlled) {
        return (controlled ? switched : spoken).contains(element);
    }

    /** Whether it appears when the visitor comes to it. */
    boolean isRevealed(Element element) {
        return revealed.contains(element);
    }
}
