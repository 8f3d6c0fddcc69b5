package dev.candour.screening;

import dev.candour.Samples;
import dev.candour.rules.RuleLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The shipped rules with one more set, {@code odd}: constructs that nobody ships and the checker admits. */
final class OddRules {

    private static final Path ODD = Path.of("src", "test", "resources", "odd-rules");

    private OddRules() {}

    static RuleLibrary in(Path folder) {
        try (Stream<Path> files = Files.walk(Samples.RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, folder.resolve(Samples.RULES.relativize(file)));
            }
            copy(ODD.resolve("ruleset.yaml"), folder.resolve("odd/ruleset.yaml"));
            copy(ODD.resolve("odd.drl"), folder.resolve("odd/odd.drl"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return RuleLibrary.load(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
