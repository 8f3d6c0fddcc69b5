package dev.candour.html;

import dev.candour.text.Inert;

/** Writes HTML. Every text is escaped; there is no way to write one that is not. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values by turns */
    Html open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Html empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append(" />");
        return this;
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Escape.all(Inert.line(attributes[i + 1]), out);
            out.append('"');
        }
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        Escape.all(text, out);
        return this;
    }

    /** What a document says, with a visible code in place of each character that steers the display. */
    Html foreign(String text) {
        Foreign.write(text, this);
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    /** Our own style sheet, which holds no text from outside. */
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    Html doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
