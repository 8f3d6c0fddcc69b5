package dev.candour.document.flow;

import dev.candour.document.DateWords;
import dev.candour.document.flow.Block.Cell;
import dev.candour.document.flow.Block.Paragraph;
import dev.candour.document.flow.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Parts of a web page that stand side by side without being a table. Short ones are one line; a date beside an entry stands in
 * its first line; of columns the one with the page's heading comes first.
 */
final class HtmlSides {

    private static final Set<String> PARTS = Set.of(
            "div", "section", "article", "header", "footer", "aside", "main", "p", "h1", "h2", "h3", "h4", "h5", "h6",
            "span", "b", "strong", "i", "em", "time", "small", "a", "ul", "dl", "address");
    /** Beside each other in one line; more are a list that goes on in the next. */
    private static final int MOST = 4;

    private static final int LONGEST_DATE = 40;
    private static final Pattern ROW = Pattern.compile("(?:^|\\s)(?:row|columns|d-flex|flex|flex-row|grid)(?:\\s|$)");
    /** A few words without a number. */
    private static final Pattern PLACE = Pattern.compile("[\\p{L} .,'\u2019-]{2,30}");
    /** How long it was, behind from when to when. */
    private static final Pattern LASTING = Pattern.compile(
            "(?i)[\\s(,·]*(?:\\d{1,2}\\+? ?(?:years?|yrs?|months?|mos?|年|个月)[\\s,]*|an? (?:year|month)){1,2}\\)?\\s*$");

    private HtmlSides() {}

    /** Whether its parts may stand side by side: its style says so, or it is a date and one other thing. */
    static boolean mayBe(Element element, HtmlSight sight) {
        List<Element> parts = element.children();
        boolean whole =
                parts.size() > 1 && parts.size() <= MOST && element.ownText().isBlank();
        return whole
                && parts.stream().allMatch(part -> PARTS.contains(part.normalName()))
                && (sight.isBeside(element) && parts.stream().anyMatch(Element::isBlock)
                        || parts.size() == 2
                                && parts.get(0).isBlock()
                                && (isRow(element) || parts.stream().anyMatch(HtmlSides::isDate)));
    }

    /** A row of one of the frameworks whose sheets are not sent with the page. */
    private static boolean isRow(Element element) {
        return ROW.matcher(element.className()).find();
    }

    private static boolean isDate(Element part) {
        return isDate(part.text());
    }

    static boolean isDate(String text) {
        String when = LASTING.matcher(text).replaceFirst("");
        return when.length() <= LONGEST_DATE && DateWords.holdYear(when) && DateWords.only(when);
    }

    /** @param read the blocks of each part */
    static Optional<List<Block>> of(Element element, List<List<Block>> read, HtmlSight sight) {
        List<List<Block>> parts = read.stream()
                .filter(part -> part.stream().anyMatch(HtmlSides::says))
                .toList();
        boolean placed = sight.isBeside(element) || isRow(element);
        if (parts.size() == 2 && says(parts.get(0), placed) != says(parts.get(1), placed)) {
            boolean before = says(parts.get(0), placed);
            return dated(parts.get(before ? 1 : 0), parts.get(before ? 0 : 1));
        }
        if (!sight.isBeside(element)) {
            return Optional.empty();
        }
        boolean line = parts.stream().allMatch(part -> part.size() == 1 && part.get(0) instanceof Paragraph);
        return line
                ? Optional.of(List.of(new Table(
                        List.of(parts.stream().map(part -> new Cell(part, 1)).toList()))))
                : headFirst(element, read);
    }

    private static boolean says(Block block) {
        return !(block instanceof Paragraph paragraph) || !paragraph.text().isEmpty();
    }

    private static boolean isDate(List<Block> part) {
        return part.stream().allMatch(Paragraph.class::isInstance) && isDate(line(part));
    }

    /** Whether it says when an entry was, and where at most. */
    private static boolean says(List<Block> part, boolean where) {
        List<String> lines = part.stream()
                .filter(HtmlSides::says)
                .flatMap(block -> block instanceof Paragraph paragraph && paragraph.level() == 0
                        ? paragraph.text().lines()
                        : Stream.of("?2"))
                .toList();
        return isDate(part)
                || where
                        && lines.size() == 2
                        && isDate(lines.get(0))
                        && PLACE.matcher(lines.get(1)).matches();
    }

    private static String line(List<Block> part) {
        return part.stream()
                .filter(HtmlSides::says)
                .map(block -> ((Paragraph) block).text().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    /** The date behind the first line of its entry. */
    private static Optional<List<Block>> dated(List<Block> entry, List<Block> date) {
        List<Block> blocks = new ArrayList<>(entry);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph first && says(first)) {
                if (LASTING.matcher(first.text()).replaceFirst("").isBlank()) {
                    break;
                }
                String[] lines = first.text().split("\n", 2);
                String rest = lines.length > 1 ? "\n" + lines[1] : "";
                blocks.set(i, new Paragraph(lines[0] + "\t" + line(date) + rest, first.level()));
                return Optional.of(blocks);
            }
            if (blocks.get(i) instanceof Table) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Block>> headFirst(Element element, List<List<Block>> read) {
        List<Element> parts = element.children();
        for (int i = 1; i < read.size(); i++) {
            if (parts.get(i).selectFirst("h1") != null && parts.get(0).selectFirst("h1") == null) {
                List<List<Block>> order = new ArrayList<>(read);
                order.add(0, order.remove(i));
                List<Block> blocks = new ArrayList<>();
                for (List<Block> part : order) {
                    blocks.addAll(part);
                    blocks.add(new Paragraph("", 0));
                }
                return Optional.of(blocks);
            }
        }
        return Optional.empty();
    }
}
