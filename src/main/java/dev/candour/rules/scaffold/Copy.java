package dev.candour.rules.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A rules folder copied to where nobody reads it, to try a change there. */
final class Copy implements AutoCloseable {

    private final Path copy;

    private Copy(Path copy) {
        this.copy = copy;
    }

    static Copy of(Path folder) throws IOException {
        Copy copy = new Copy(Files.createTempDirectory("candour-rules"));
        try (Stream<Path> found = Files.walk(folder, 2)) {
            for (Path path : found.filter(Files::isRegularFile).toList()) {
                Path target = copy.copy.resolve(folder.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        return copy;
    }

    Path path() {
        return copy;
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(copy)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
