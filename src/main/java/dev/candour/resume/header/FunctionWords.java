package dev.candour.resume.header;

import dev.candour.vocabulary.WordLists;
import java.util.Set;
import java.util.stream.Stream;

/** Tells parts of an organization by what they do: "Quality Assurance & Engineering", "IT Operations". */
final class FunctionWords {

    private static final int MOST_WORDS = 4;

    private final Set<String> functions;
    /** With these and the others a part of a house is called, but no department that stands alone. */
    private final Set<String> fields;

    FunctionWords(WordLists words) {
        this.functions = Set.copyOf(words.get("function"));
        this.fields = Set.copyOf(words.get("field of work"));
    }

    /** Whether words name several functions and nothing else. @param lower in lower case */
    boolean are(String lower) {
        boolean several = lower.contains(" & ") || lower.contains(" and ") || lower.startsWith("it ");
        return several
                && Stream.of(lower.split("[\\s/]+"))
                        .allMatch(word -> word.equals("&") || word.equals("and") || functions.contains(word));
    }

    /** Whether words say for what somebody works and nothing else: "Revenue Management", "Payments". @param lower in lower case */
    boolean areField(String lower) {
        String[] words = lower.split(" ");
        return words.length <= MOST_WORDS
                && Stream.of(words)
                        .allMatch(word -> word.equals("&")
                                || word.equals("and")
                                || functions.contains(word)
                                || fields.contains(word));
    }
}
