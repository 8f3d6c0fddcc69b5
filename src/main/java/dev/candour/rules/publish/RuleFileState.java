package dev.candour.rules.publish;

import dev.candour.rules.RuleFolder;
import dev.candour.rules.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One file of a rules folder, as somebody sees it who wants to change it. */
public record RuleFileState(byte[] content, String sha256) {

    /** Empty when there is none that could be read. @param set and @param name checked by {@link RuleFolder#isFile} */
    public static Optional<RuleFileState> of(RuleFolder folder, String set, String name) {
        Path file = folder.path().resolve(set).resolve(name);
        try {
            boolean inside = Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.path().toRealPath())
                    && Files.size(file) <= RuleFolder.LARGEST_FILE;
            if (!inside) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            return Optional.of(new RuleFileState(content, Sha256.of(content)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
