package dev.candour.screening;

import dev.candour.Samples;
import dev.candour.rules.RuleLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The shipped rules with one more set, {@code odd}: constructs that nobody ships and the checker admits. */
final class OddRules {

    private static final Path ODD = Path.of("src", "test", "resources", "odd-rules");

    private OddRules() {}

    private static final class Compiled {
        static final RuleLibrary LIBRARY = load();
    }

    /** Compiled once for all tests. Nobody closes them. */
    static RuleLibrary library() {
        return Compiled.LIBRARY;
    }

    private static RuleLibrary load() {
        try {
            Path folder = Files.createTempDirectory("odd-rules");
            try {
                FileSystemUtils.copyRecursively(Samples.RULES, folder);
                Files.createDirectory(folder.resolve("odd"));
                Files.copy(ODD.resolve("ruleset.yaml"), folder.resolve("odd/ruleset.yaml"));
                Files.copy(ODD.resolve("odd.drl"), folder.resolve("odd/odd.drl"));
                return RuleLibrary.load(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
