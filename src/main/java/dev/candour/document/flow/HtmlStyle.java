package dev.candour.document.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element says of its colours. Each is said or not, and known or not: a picture is a ground of which no colour is known.
 *
 * @param ink of the letters, when it is known
 * @param ground behind them, when it is known
 */
record HtmlStyle(
        boolean saysInk,
        @Nullable CssColour ink,
        boolean saysGround,
        @Nullable CssColour ground) {

    private static final Pattern INK = Pattern.compile("(?:^|;)(?:-webkit-text-fill-)?color:([^;]{1,200})");
    private static final Pattern GROUND = Pattern.compile("(?:^|;)background(?:-color|-image)?:([^;]{1,400})");
    /** Letters cut out of what is behind them show it, whatever their own colour. */
    private static final Pattern CUT_OUT = Pattern.compile("background-clip:[^;]*text");

    private static final Pattern SAYS_NOTHING =
            Pattern.compile("inherit|initial|unset|revert|none|transparent|currentcolor");
    private static final Pattern PLACING =
            Pattern.compile("[-\\d.]+(?:px|pt|em|rem|%)?|(?:no-)?repeat(?:-[xy])?|scroll|fixed|local|center"
                    + "|left|right|top|bottom|cover|contain|auto|round|space|none|(?:border|padding|content)-box|/");

    static boolean says(String style) {
        return style.contains("color:") || style.contains("background");
    }

    /** @param style in small letters, without spaces that mean nothing */
    static HtmlStyle of(String style) {
        Matcher ink = INK.matcher(style);
        Matcher ground = GROUND.matcher(style);
        HtmlStyle said = new HtmlStyle(false, null, false, null);
        while (ink.find()) {
            boolean nothing = SAYS_NOTHING.matcher(ink.group(1)).matches()
                    && !ink.group(1).equals("transparent");
            said = nothing
                    ? said
                    : said.then(new HtmlStyle(true, CssColour.of(ink.group(1)).orElse(null), false, null));
        }
        while (ground.find()) {
            said = said.then(ground(ground.group(1)));
        }
        return CUT_OUT.matcher(style).find() ? said.then(new HtmlStyle(true, null, false, null)) : said;
    }

    /** What old pages say by attributes. */
    static Optional<HtmlStyle> ofAttributes(Element element) {
        if (element.hasAttr("background")) {
            return Optional.of(new HtmlStyle(false, null, true, null));
        }
        if (element.hasAttr("bgcolor")) {
            return Optional.of(ground(attribute(element, "bgcolor")));
        }
        return element.normalName().equals("font") && element.hasAttr("color")
                ? Optional.of(new HtmlStyle(
                        true, CssColour.of(attribute(element, "color")).orElse(null), false, null))
                : Optional.empty();
    }

    private static String attribute(Element element, String name) {
        String value = element.attr(name).strip().toLowerCase(Locale.ROOT);
        return value.matches("[0-9a-f]{6}") ? "#" + value : value;
    }

    private static HtmlStyle ground(String value) {
        boolean drawn = value.contains("gradient(");
        if (value.contains("url(")) {
            return new HtmlStyle(false, null, true, null);
        }
        List<CssColour> colours = CssColour.allIn(value);
        boolean one = !colours.isEmpty() && colours.stream().allMatch(colours.get(0)::isNear);
        if (one && (drawn || colours.size() == 1)) {
            return new HtmlStyle(false, null, !colours.get(0).isClear(), colours.get(0));
        }
        boolean nothing = SAYS_NOTHING.matcher(value).matches()
                || !drawn && PLACING.matcher(value).replaceAll("").isBlank();
        return new HtmlStyle(false, null, !nothing, null);
    }

    /** This, and what is said later in its place. */
    HtmlStyle then(HtmlStyle later) {
        return new HtmlStyle(
                saysInk || later.saysInk,
                later.saysInk ? later.ink : ink,
                saysGround || later.saysGround,
                later.saysGround ? later.ground : ground);
    }

    Look on(Look outer) {
        CssColour below = outer.ground();
        CssColour behind = !saysGround ? below : ground == null || below == null ? ground : ground.over(below);
        return new Look(saysInk ? ink : outer.ink(), behind);
    }
}
