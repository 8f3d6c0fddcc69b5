package dev.candour.rules.publish;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file that somebody wants to save.
 *
 * @param set a set's name, and
 * @param name a file's: both checked by {@link dev.candour.rules.RuleFolder#isFile}
 * @param fits whether the file is still what the author began with, by its SHA-256; empty when there is none
 */
public record Edit(String set, String name, byte[] content, Predicate<Optional<String>> fits) {

    String file() {
        return set + "/" + name;
    }
}
