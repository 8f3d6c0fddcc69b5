package dev.candour.resume.section;

import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where two known headings are numbered "一、工作经历", stand in brackets, as in "【工作经历】", before a slash, as in "经历 /", or behind
 * the same mark, others that look so are headings too.
 */
final class NumberedHeadings {

    private static final int ENOUGH = 2;
    private static final String WORDS = "[\\u4e00-\\u9fff、及与和/]{2,12}";
    private static final String MARKS = "■□◆◇★☆▶►➢➤▪❖+";

    private static final List<Anchored> LOOKS = List.of(
            Anchored.of("[一二三四五六七八九十]{1,2}[、.]\\s?" + WORDS + ":?"),
            Anchored.of("【" + WORDS + "】"),
            Anchored.of("[\\u4e00-\\u9fff、及与和]{2,12} ?/"));

    private static final Anchored PLAIN =
            Anchored.of("(?:" + WORDS + "|\\p{Lu}[\\p{L}-]*(?: (?:\\p{Lu}[\\p{L}-]*|and|of|&)){0,4}):?");

    private final List<Anchored> used = new ArrayList<>();
    private final String marks;
    private final String icons;
    private final Headings headings;

    NumberedHeadings(List<Line> lines, Headings headings) {
        for (Anchored look : LOOKS) {
            if (areUsed(lines, headings, look)) {
                used.add(look);
            }
        }
        StringBuilder found = new StringBuilder();
        MARKS.chars()
                .filter(mark -> areMarked(lines, headings, (char) mark))
                .forEach(mark -> found.append((char) mark));
        this.marks = found.toString();
        this.icons = icons(lines, headings);
        this.headings = headings;
    }

    /** The pictures of a font before headings, each its own: of such a mark every line is a known heading, as of no bullet. */
    private static String icons(List<Line> lines, Headings headings) {
        Map<Character, List<Line>> marked = lines.stream()
                .filter(line -> Character.getType(line.bullet()) == Character.PRIVATE_USE)
                .collect(Collectors.groupingBy(Line::bullet));
        marked.values().removeIf(some -> !some.stream().allMatch(line -> headings.isExact(line.text())));
        return marked.size() < ENOUGH
                ? ""
                : marked.keySet().stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static boolean areUsed(List<Line> lines, Headings headings, Anchored look) {
        return lines.stream()
                        .map(Line::text)
                        .filter(text -> look.is(text)
                                && headings.isExact(text.endsWith("/") ? text.substring(0, text.length() - 1) : text))
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }

    /** A mark that stands before nothing but short words, two of which are known headings, is no bullet. */
    private static boolean areMarked(List<Line> lines, Headings headings, char mark) {
        List<Line> marked = lines.stream().filter(line -> line.bullet() == mark).toList();
        return marked.size() >= ENOUGH
                && marked.stream().allMatch(line -> PLAIN.is(line.text()))
                && marked.stream().filter(line -> headings.isExact(line.text())).count() >= ENOUGH;
    }

    boolean heads(Line line) {
        return icons.indexOf(line.bullet()) >= 0 && headings.isExact(line.text())
                || marks.indexOf(line.bullet()) >= 0 && PLAIN.is(line.text())
                || used.stream().anyMatch(look -> look.is(line.text()));
    }
}
