package dev.candour.vocabulary;

import dev.candour.source.SourceNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Everyday words that are no terms in a case that is not their own. */
final class PlainWords {

    private static final String FILE = "plain-words.yaml";
    private static final int SHORTEST = 3;
    private static final int SHORTEST_FOREIGN = 4;
    private static final Set<String> KEYS = read();

    private PlainWords() {}

    /** Whether a spelling is too short to be told from other words even where it is a foreign one. */
    static boolean isShort(String spelling) {
        return spelling.length() < SHORTEST
                || spelling.length() < SHORTEST_FOREIGN && KEYS.contains(Spelling.key(spelling));
    }

    /** Short spellings such as IT and AS are words of their own in lower case. */
    static boolean has(String spelling) {
        return spelling.length() < SHORTEST || KEYS.contains(Spelling.key(spelling));
    }

    private static Set<String> read() {
        try (InputStream in = Objects.requireNonNull(PlainWords.class.getResourceAsStream(FILE), FILE)) {
            SourceNode file = SourceNode.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return WordLists.read(file).get("plain").stream()
                    .map(Spelling::key)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
