package dev.candour.resume.skill;

import dev.candour.resume.text.View;
import dev.candour.resume.text.Warnings;
import dev.candour.vocabulary.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lines that name more skills than anybody uses in one place: they claim them, and some are only there to be found. */
final class CrowdedLines {

    private static final int MOST_SHOWN = 25;
    private static final int MOST_LISTED = 45;

    private CrowdedLines() {}

    /** The lines that name more skills than anybody uses in one place, with how many they name. */
    static Map<Integer, Integer> of(List<Mention> mentions, View view, Warnings warnings) {
        Map<Integer, Set<String>> named = new TreeMap<>();
        mentions.stream()
                .filter(mention -> mention.impliedBy() == null)
                .forEach(mention -> named.computeIfAbsent(view.line(mention.start()), line -> new HashSet<>())
                        .add(mention.canonical()));
        Map<Integer, Integer> crowded = new TreeMap<>();
        named.forEach((line, skills) -> {
            if (skills.size() > MOST_SHOWN) {
                crowded.put(line, skills.size());
            }
            if (skills.size() >= MOST_LISTED) {
                warnings.at("keyword-line", line);
            }
        });
        return crowded;
    }
}
