package dev.candour.document;

import dev.candour.document.DocumentException.Kind;
import dev.candour.document.TextDocument.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the text of a document together, line by line. */
public final class TextBuilder {

    private final StringBuilder text = new StringBuilder();
    private final SortedMap<Integer, Integer> pages = new TreeMap<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private int lines;

    /** @param number of the page, from 1, that what follows stands on */
    public void page(int number) {
        if (pages.isEmpty() || pages.get(pages.lastKey()) != number) {
            pages.put(text.length(), number);
        }
    }

    /** An empty line, unless one is there already. */
    public void gap() {
        int length = text.length();
        if (length > 0 && !(length > 1 && text.charAt(length - 2) == '\n')) {
            text.append('\n');
        }
    }

    /** @throws DocumentException when the document says more than any résumé */
    public void line(String line) {
        String clean = clean(line);
        if (clean.isBlank()) {
            return;
        }
        if (text.length() + clean.length() > Limits.MOST_CHARACTERS || ++lines > Limits.MOST_LINES) {
            throw new DocumentException(Kind.TOO_MUCH);
        }
        text.append(clean).append('\n');
    }

    /** @param level from 1 */
    public void heading(String line, int level) {
        int start = text.length();
        line(line);
        if (text.length() > start) {
            headings.add(new Heading(start, level));
        }
    }

    /** Text was left out here. A few characters are an accident of layout, not an attempt to hide. */
    public void hidden(String words) {
        if (words.codePoints().filter(Character::isLetterOrDigit).count() >= 3) {
            hidden.add(text.length());
        }
    }

    /** @throws DocumentException when there is no text; nothing found is never a success */
    public TextDocument build(DocumentFormat format) {
        if (text.isEmpty()) {
            throw new DocumentException(Kind.EMPTY);
        }
        int last = text.length() - 1;
        return new TextDocument(
                format,
                text.toString(),
                pages,
                headings,
                hidden.stream().map(at -> Math.min(at, last)).toList(),
                List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** One line: no control characters but tabs, no half of a surrogate pair, no spaces at its ends. */
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        line.codePoints()
                .map(c -> c < ' ' && c != '\t' || c == 0x7F || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
