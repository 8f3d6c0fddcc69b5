package dev.candour.verdict;

import dev.candour.profile.Evidence;
import dev.candour.text.Inert;
import dev.candour.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to check in the document, as people read it. */
public final class CheckText {

    private static final int MOST_PLACES = 3;

    private final Messages words;

    /** @param words the bundle {@code words} in the reader's language */
    public CheckText(Messages words) {
        this.words = words;
    }

    /** All of it in one line, the line of the document too. */
    public String line(Check one) {
        return words.get(
                "check.line",
                Map.of(
                        "about", about(one),
                        "where", where(one),
                        "reading", one.reading(),
                        "otherwise", one.otherwise(),
                        "recommendation", words.get("recommendation." + one.recommendation()),
                        "percent", one.percent().toPlainString()));
    }

    private String about(Check one) {
        return one.labels().isEmpty()
                ? words.get("check.beside")
                : one.labels().stream().map(Inert::line).collect(Collectors.joining(words.get("list.comma")));
    }

    /** "line 7, line 12" */
    public String where(Check one) {
        List<String> places = one.evidence().stream()
                .map(place -> place(words, place))
                .distinct()
                .toList();
        String shown = places.stream().limit(MOST_PLACES).collect(Collectors.joining(words.get("list.comma")));
        int more = places.size() - MOST_PLACES;
        return more > 0 ? shown + words.get("list.comma") + words.get("more", Map.of("count", more)) : shown;
    }

    /** "line 12", "page 1, line 12", or a JSON Pointer. */
    static String place(Messages words, Evidence one) {
        if (one.line() == null) {
            return Inert.line(String.valueOf(one.pointer()));
        }
        return one.page() == null
                ? words.get("line", Map.of("line", one.line()))
                : words.get("place", Map.of("page", one.page(), "line", one.line()));
    }
}
