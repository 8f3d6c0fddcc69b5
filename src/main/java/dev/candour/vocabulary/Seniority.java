package dev.candour.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells junior, mid, senior, lead and executive titles apart; the highest word of a title counts. */
final class Seniority {

    private static final List<String> HIGHEST_FIRST = List.of("executive", "lead", "senior", "mid", "junior");

    private final Map<String, Finder> words = new LinkedHashMap<>();
    private final Remembered<Optional<String>> titles = new Remembered<>(this::highest);

    Seniority(WordLists lists) {
        for (String level : HIGHEST_FIRST) {
            Spellings spellings = new Spellings();
            lists.get(level).forEach(word -> spellings.addAnyCase(level, word));
            lists.get("not " + level).forEach(word -> spellings.addAnyCase(null, word));
            words.put(level, spellings.finder());
        }
    }

    Optional<String> of(String title) {
        return titles.of(title);
    }

    private Optional<String> highest(String title) {
        return HIGHEST_FIRST.stream().filter(level -> says(title, level)).findFirst();
    }

    private boolean says(String title, String level) {
        return words.get(level).find(title).stream().anyMatch(found -> found.canonical() != null);
    }
}
