package dev.candour.document.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bullets and numbers that Word puts before the paragraphs of its lists. */
final class WordLists {

    private static final int LEVELS = 9;

    private final Map<String, Xml> kinds = new HashMap<>();
    private final Map<String, String> kindOfList = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    WordLists(@Nullable Xml part) {
        if (part != null) {
            part.all("abstractNum").forEach(kind -> kinds.put(kind.attribute("abstractNumId"), kind));
            part.all("num")
                    .forEach(list -> kindOfList.put(
                            list.attribute("numId"), list.value("abstractNumId").orElse("")));
        }
    }

    /** What stands before the next paragraph of a list; empty when there is nothing that says more than an indent. */
    String mark(Xml place) {
        String list = place.value("numId").orElse("0");
        int level = place.value("ilvl")
                .filter(value -> value.matches("[0-8]"))
                .map(Integer::parseInt)
                .orElse(0);
        Optional<Xml> kind = Optional.ofNullable(kinds.get(kindOfList.getOrDefault(list, "")))
                .flatMap(one -> one.all("lvl")
                        .filter(lvl -> lvl.attribute("ilvl").equals(String.valueOf(level)))
                        .findFirst());
        return kind.map(one -> mark(one, list, level)).orElse("");
    }

    private String mark(Xml kind, String list, int level) {
        String format = kind.value("numFmt").orElse("");
        String text = kind.value("lvlText").orElse("");
        if (format.equals("bullet")) {
            return text.isBlank() ? "" : "\u2022 ";
        }
        int[] counts = counters.computeIfAbsent(list, any -> new int[LEVELS]);
        counts[level]++;
        java.util.Arrays.fill(counts, level + 1, LEVELS, 0);
        if (!format.equals("decimal")) {
            return "";
        }
        String mark = text;
        for (int i = 0; i <= level; i++) {
            mark = mark.replace("%" + (i + 1), String.valueOf(Math.max(1, counts[i])));
        }
        return mark.isBlank() ? "" : mark + " ";
    }
}
