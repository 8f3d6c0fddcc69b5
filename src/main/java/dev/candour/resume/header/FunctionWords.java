package dev.candour.resume.header;

import dev.candour.vocabulary.WordLists;
import java.util.Set;
import java.util.stream.Stream;

/** Tells parts of an organization by what they do: "Quality Assurance & Engineering", "IT Operations". */
final class FunctionWords {

    private final Set<String> functions;

    FunctionWords(WordLists words) {
        this.functions = Set.copyOf(words.get("function"));
    }

    /** Whether words name several functions and nothing else. @param lower in lower case */
    boolean are(String lower) {
        boolean several = lower.contains(" & ") || lower.contains(" and ") || lower.startsWith("it ");
        return several
                && Stream.of(lower.split("[\\s/]+"))
                        .allMatch(word -> word.equals("&") || word.equals("and") || functions.contains(word));
    }
}
