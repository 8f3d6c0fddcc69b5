package dev.candour.resume.skill;

import dev.candour.resume.text.View;
import dev.candour.vocabulary.Mention;
import dev.candour.vocabulary.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lines that list tools: below a school, "HTML, CSS, React, Node.js" is what was used there and no name of a course, for tools
 * have names of their own.
 */
final class ToolLines {

    private static final Set<String> KINDS = Set.of("language", "framework", "database", "cloud", "platform");
    private static final int MANY = 3;
    private static final int SOME = 2;

    private final Set<Integer> lines = new HashSet<>();

    ToolLines(View view, List<Mention> mentions, Terms vocabulary) {
        Map<Integer, Set<String>> named = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.impliedBy() == null
                    && !mention.doubtful()
                    && vocabulary
                            .kind(mention.canonical())
                            .filter(KINDS::contains)
                            .isPresent()) {
                named.computeIfAbsent(view.line(mention.start()), line -> new HashSet<>())
                        .add(mention.canonical());
            }
        }
        named.forEach((line, tools) -> {
            if (tools.size() >= MANY || tools.size() >= SOME && isBelowMany(named, line)) {
                lines.add(line);
            }
        });
    }

    private static boolean isBelowMany(Map<Integer, Set<String>> named, int line) {
        return named.getOrDefault(line - 1, Set.of()).size() >= MANY;
    }

    boolean hold(int line) {
        return lines.contains(line);
    }
}
