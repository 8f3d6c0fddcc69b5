package dev.candour.rules.publish;

import dev.candour.rules.RuleFolder;
import dev.candour.rules.Sha256;
import dev.candour.rules.versions.AtomicFile;
import dev.candour.rules.versions.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns a rules folder into another one, file by file; the first that cannot be written turns all of them back. */
final class FolderChange {

    private final RuleFolder folder;
    private final SortedMap<String, byte[]> old;
    private final SortedMap<String, byte[]> next;

    FolderChange(RuleFolder folder, RuleFolder next) throws IOException {
        this.folder = folder;
        this.old = contents(folder);
        this.next = contents(next);
    }

    private static SortedMap<String, byte[]> contents(RuleFolder folder) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path file : folder.files()) {
            contents.put(folder.path().relativize(file).toString(), Files.readAllBytes(file));
        }
        return contents;
    }

    private SortedSet<String> changed() {
        SortedSet<String> changed = new TreeSet<>(old.keySet());
        changed.addAll(next.keySet());
        changed.removeIf(name -> Arrays.equals(old.get(name), next.get(name)));
        return changed;
    }

    /** Whether a version holds every file that is about to change, as it is. */
    boolean isOldIn(Publication publication) {
        return changed().stream()
                .filter(old::containsKey)
                .allMatch(name ->
                        Sha256.of(old.get(name)).equals(publication.files().get(name)));
    }

    /** Copies the files that are about to change, as they are. */
    void copyOld(Path place) throws IOException {
        for (String name : changed()) {
            if (old.containsKey(name)) {
                AtomicFile.write(place.resolve(name), old.get(name));
            }
        }
    }

    void write() throws IOException {
        try {
            put(next);
        } catch (IOException failed) {
            put(old);
            throw failed;
        }
    }

    private void put(SortedMap<String, byte[]> contents) throws IOException {
        for (String name : changed()) {
            Path file = folder.path().resolve(name);
            if (contents.containsKey(name)) {
                AtomicFile.write(file, contents.get(name));
            } else {
                Files.deleteIfExists(file);
            }
        }
    }
}
