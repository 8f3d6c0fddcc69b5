package dev.candour.html;

import dev.candour.text.Inert;
import java.util.Locale;

/** A document's text for a page: what would steer the display, or show nothing, is shown as its code. */
final class Foreign {

    /** More marks than any script puts over one letter; they would paint over the lines around. */
    private static final int MOST_MARKS = 4;

    private final Html html;
    private final StringBuilder plain = new StringBuilder();
    private int marks;

    private Foreign(Html html) {
        this.html = html;
    }

    static void write(String text, Html html) {
        Foreign writer = new Foreign(html);
        text.codePoints().forEach(writer::character);
        writer.flush();
    }

    private void character(int point) {
        marks = Inert.isMark(point) ? marks + 1 : 0;
        if (point == '\n' || point == '\t' || !Inert.steers(point) && marks <= MOST_MARKS) {
            plain.appendCodePoint(point);
        } else if (point != '\r') {
            code(point, Character.getType(point));
        }
    }

    /** A symbol of a font of its own is only a picture that is missing here. */
    private void code(int point, int type) {
        flush();
        String name = "U+" + String.format(Locale.ROOT, "%04X", point);
        html.element("span", type == Character.PRIVATE_USE ? "▯" : name, "class", "code", "title", name);
    }

    private void flush() {
        html.text(plain.toString());
        plain.setLength(0);
    }
}
