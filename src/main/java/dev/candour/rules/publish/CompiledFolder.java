package dev.candour.rules.publish;

import dev.candour.rules.engine.CompiledStore;
import dev.candour.rules.versions.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps compiled rules in the data folder, each under the name of what it was compiled from. Only a shortcut: whatever is
 * missing or cannot be read is compiled again, and the folder may be deleted at any time.
 */
final class CompiledFolder implements CompiledStore {

    private static final String ENDING = ".zip";
    /** Some 200 kilobytes each. Those that were used longest ago go first. */
    private static final int MOST = 60;

    private final Path folder;

    /** @param data the data folder */
    CompiledFolder(Path data) {
        this.folder = data.resolve("rules").resolve("compiled");
    }

    @Override
    public Optional<byte[]> find(String key) {
        Path file = folder.resolve(key + ENDING);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] compiled = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
            return Optional.of(compiled);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, byte[] compiled) {
        try {
            AtomicFile.write(folder.resolve(key + ENDING), compiled);
            removeOld();
        } catch (IOException | UncheckedIOException cannotBeKept) {
            // Then it is compiled again next time.
        }
    }

    private void removeOld() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> oldestFirst = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(CompiledFolder::used))
                    .toList();
            for (Path file : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - MOST))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
