package dev.candour.verdict;

import dev.candour.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The verdicts on the samples, as GoldenVerdictTest holds them. */
public final class GoldenVerdicts {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenVerdicts() {}

    /** The names of all, as in {@code lin-yufei.platform-engineer}. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(String name) {
        return Samples.text(FOLDER.resolve(name + ".json"));
    }

    public static Verdict verdict(String name) {
        return VerdictReader.read(name, text(name));
    }
}
