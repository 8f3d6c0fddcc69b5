package dev.candour.document.flow;

import dev.candour.document.DocumentException;
import dev.candour.document.DocumentException.Kind;
import dev.candour.document.Limits;
import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Hidden;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a web page. */
final class HtmlBlocks {

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "del",
            "s",
            "strike",
            "style",
            "head",
            "title",
            "template",
            "noscript",
            "svg",
            "object",
            "iframe",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "canvas",
            "math");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "img", "ins",
            "kbd", "label", "mark", "q", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr");
    /** Parts of a line that pages set apart with their styles and not with a space. */
    private static final String APART =
            "(?i).*\\b(?:date|dates|period|time|year|years|right|location|place|float-right|duration)\\b.*";

    private final HtmlSight sight;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private int depth;
    private int level;
    private int inPre;

    HtmlBlocks(HtmlSight sight) {
        this.sight = sight;
    }

    List<Block> of(Element body) {
        sight.enter(body);
        return of(body, sight.look(body, Look.PAPER), 0);
    }

    private List<Block> of(Element element, Look look, int outer) {
        depth = outer;
        children(element, look);
        end();
        return blocks;
    }

    private void end() {
        if (!hidden.isEmpty()) {
            blocks.add(new Hidden(hidden.toString()));
            hidden.setLength(0);
        }
        if (isMark(line.toString())) {
            return; // the item's words are in a block of their own
        }
        String words = line.toString().replaceAll(" ?\n ?", "\n").strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(words, level));
        }
    }

    private void children(Element element, Look look) {
        if (++depth > Limits.MOST_DEPTH) {
            throw new DocumentException(Kind.TOO_DEEP);
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words(text, look.hides());
            } else if (child instanceof Element inner && !LEFT_OUT.contains(inner.normalName())) {
                element(inner, look);
            }
        }
        depth--;
    }

    private void words(TextNode text, boolean unseen) {
        boolean keeps = inPre > 0;
        String words = text.getWholeText().replace('\u00A0', ' ');
        words = keeps ? words : words.replaceAll("[ \t\r\n\f]+", " ");
        StringBuilder to = unseen ? hidden : line;
        boolean spaced = to.isEmpty() || Character.isWhitespace(to.charAt(to.length() - 1));
        to.append(!keeps && spaced && words.startsWith(" ") ? words.substring(1) : words);
    }

    private void element(Element element, Look outer) {
        sight.enter(element);
        if (HtmlFurniture.is(element) || sight.folds().isTab(element)) {
            return;
        }
        if (sight.isGone(element)) {
            hidden.append(element.text()).append(' ');
            return;
        }
        sight.folds().label(element).ifPresent(this::label);
        Look look = sight.look(element, outer);
        String name = element.normalName();
        if (name.equals("br")) {
            line.append('\n');
        } else if (name.equals("table")) {
            end();
            blocks.add(table(element, look));
        } else if (INLINE.contains(name)) {
            inline(element, look);
        } else if (!HtmlSides.mayBe(element, sight) || !sides(element, look)) {
            block(element, look);
        }
    }

    /** What is pressed to see what follows names it. */
    private void label(String words) {
        end();
        blocks.add(new Paragraph("", 0));
        blocks.add(new Paragraph(words, 0));
    }

    /** Parts that stand side by side; false when they are better read one after the other. */
    private boolean sides(Element element, Look look) {
        List<Element> parts = element.children();
        List<List<Block>> read = new ArrayList<>();
        for (Element part : parts) {
            HtmlBlocks inner = new HtmlBlocks(sight);
            inner.depth = depth + 1;
            inner.element(part, look);
            inner.end();
            read.add(inner.blocks);
        }
        Optional<List<Block>> sides = HtmlSides.of(element, read, sight);
        if (sides.isPresent()) {
            end();
            blocks.addAll(sides.get());
        }
        return sides.isPresent();
    }

    private void inline(Element element, Look look) {
        boolean apart = element.className().matches(APART)
                || element.attr("style").contains("float")
                || element.parent() != null && sight.isBeside(element.parent());
        boolean first = line.isEmpty() || line.toString().endsWith("\n");
        if (!first && HtmlLabels.isEnd(element)) {
            set(" \u2013 ");
        } else if (!first
                && (apart
                        || isSetApart(element)
                        || HtmlLabels.isGlued(element)
                        || HtmlLabels.isField(element)
                        || HtmlParts.is(element))) {
            set("\t");
        }
        int start = line.length();
        children(element, look);
        String mail = element.normalName().equals("a") ? WordLinks.mailOf(element.attr("href")) : "";
        if (!mail.isEmpty() && !line.substring(Math.min(start, line.length())).contains("@")) {
            line.append(' ').append(mail);
        }
    }

    /** {@code Acme<span style="margin-left:6px">Clerk</span>}: no space parts them but the style. */
    private boolean isSetApart(Element element) {
        return sight.isApart(element)
                && Character.isLetterOrDigit(line.charAt(line.length() - 1))
                && !element.text().isEmpty()
                && Character.isLetterOrDigit(element.text().charAt(0));
    }

    private void set(String between) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        line.setLength(end);
        line.append(between);
    }

    private void block(Element element, Look look) {
        String name = element.normalName();
        end();
        if (name.equals("li")) {
            line.setLength(0);
            line.append(mark(element));
        } else if (name.matches("h[1-6]")) {
            blocks.add(new Paragraph("", 0));
            line.setLength(0); // the mark of the item that it begins
            level = name.charAt(1) - '0';
        } else if (name.matches("section|article|ul|ol|dl|hr")) {
            blocks.add(new Paragraph("", 0));
        }
        inPre += name.equals("pre") ? 1 : 0;
        children(element, look);
        inPre -= name.equals("pre") ? 1 : 0;
        if (name.equals("li") && isMark(line.toString())) {
            line.setLength(0);
        }
        end();
        level = 0;
    }

    private static boolean isMark(String words) {
        return words.equals("\u2022 ") || words.matches("\\d{1,3}\\. ");
    }

    private static String mark(Element item) {
        Element list = item.parent();
        if (!item.normalName().equals("li") || list == null) {
            return "";
        }
        return list.normalName().equals("ol") ? (item.elementSiblingIndex() + 1) + ". " : "\u2022 ";
    }

    private Table table(Element table, Look look) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.add(cells(row, look));
            }
        }
        return new Table(rows);
    }

    private List<Cell> cells(Element row, Look table) {
        List<Cell> cells = new ArrayList<>();
        if (row.parent() != null && row.parent() != row.closest("table")) {
            sight.enter(row.parent());
        }
        sight.enter(row);
        Look look = sight.look(row, row.parent() == null ? table : sight.look(row.parent(), table));
        for (Element cell : row.children()) {
            sight.enter(cell);
            String rows = cell.attr("rowspan").toLowerCase(Locale.ROOT);
            int over = rows.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(rows)) : 1;
            List<Block> inner = sight.isGone(cell) || sight.isGone(row)
                    ? List.of(new Hidden(cell.text()))
                    : new HtmlBlocks(sight).of(cell, sight.look(cell, look), depth);
            cells.add(new Cell(inner, over));
        }
        return cells;
    }
}
