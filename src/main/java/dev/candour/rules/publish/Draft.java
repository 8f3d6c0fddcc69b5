package dev.candour.rules.publish;

import dev.candour.rules.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A rules folder as it would be, in a place where nobody takes rules from. Gone when it is closed. */
public final class Draft implements AutoCloseable {

    private final Path place;
    private final RuleFolder folder;

    private Draft(Path place) {
        this.place = place;
        this.folder = new RuleFolder(place.resolve("rules"));
    }

    /** A copy of a folder. */
    public static Draft of(RuleFolder original) {
        Draft draft = empty();
        try {
            original.copyTo(draft.folder.path());
            return draft;
        } catch (IOException failed) {
            draft.close();
            throw new UncheckedIOException(failed);
        }
    }

    /** A folder with these files and no others. */
    public static Draft of(SortedMap<String, String> texts) {
        Draft draft = empty();
        texts.forEach((name, text) -> draft.with(name, text.getBytes(StandardCharsets.UTF_8)));
        return draft;
    }

    private static Draft empty() {
        try {
            Draft draft = new Draft(Files.createTempDirectory("candour-draft"));
            Files.createDirectories(draft.folder.path());
            return draft;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param name as seen from the rules folder; checked by whoever lets it in */
    public Draft with(String name, byte[] content) {
        try {
            Path file = folder.path().resolve(name);
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file); // a link must not be written through
            Files.write(file, content);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without a set and all of its files. */
    Draft without(String set) {
        delete(folder.path().resolve(set));
        return this;
    }

    public RuleFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(place);
    }

    private static void delete(Path top) {
        try (Stream<Path> found = Files.exists(top) ? Files.walk(top) : Stream.empty()) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException leftBehind) {
            // The system clears its folder of temporary files.
        }
    }
}
