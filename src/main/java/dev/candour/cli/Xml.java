package dev.candour.cli;

import dev.candour.text.Inert;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML with one element a line. What XML cannot hold, such as control characters, is left out. */
final class Xml {

    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean bare;

    /** @param attributes names and values in turn */
    Xml open(String element, String... attributes) {
        endOfTag();
        written.append("  ".repeat(open.size())).append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(Inert.line(attributes[i + 1])))
                    .append('"');
        }
        open.push(element);
        bare = true;
        return this;
    }

    Xml text(String text) {
        endOfTag();
        written.append(escaped(allowed(text))).append('\n');
        return this;
    }

    Xml close() {
        String element = open.pop();
        if (bare) {
            written.append("/>\n");
        } else {
            written.append("  ".repeat(open.size()))
                    .append("</")
                    .append(element)
                    .append(">\n");
        }
        bare = false;
        return this;
    }

    private void endOfTag() {
        if (bare) {
            written.append(">\n");
        }
        bare = false;
    }

    /** The text as it stands: blanks carry the mark below a line. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .filter(point -> point == '\n'
                        || point >= ' ' && point < 0xFFFE && !Character.isISOControl(point)
                        || point > 0xFFFF)
                .filter(point -> point > 0xFFFF || !Character.isSurrogate((char) point))
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
