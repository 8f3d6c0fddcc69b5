package dev.candour.document.flow;

/** Whether words are seen that a text of another kind gives the look of a web page. */
public final class Sight {

    private Sight() {}

    /** @param style as a web page's element says it of itself, on white paper with black print */
    public static boolean isSeen(String style) {
        String plain = CssStyle.declarations(CssStyle.normal(style), false) + ";"
                + CssStyle.declarations(CssStyle.normal(style), true);
        return !CssStyle.closes(plain)
                && !CssStyle.hides(plain)
                && !HtmlStyle.of(plain).on(Look.PAPER).hides();
    }
}
