package dev.candour.cli;

import dev.candour.rules.versions.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file of verdicts was made from, kept beside it: only verdicts of the same input, job, rules and day may be added to it.
 *
 * @param values each under the name by which a person knows it
 */
record BatchOrigin(Map<String, String> values) {

    static final String AS_OF = "as-of";
    private static final JsonMapper JSON = new JsonMapper();

    BatchOrigin {
        values = new TreeMap<>(values);
    }

    private static Path beside(Path out) {
        return out.resolveSibling(out.getFileName() + ".state");
    }

    /** Null when there is none. */
    static @Nullable BatchOrigin of(Path out) {
        Path file = beside(out);
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return new BatchOrigin(
                    JSON.readValue(Files.readAllBytes(file), new TypeReference<Map<String, String>>() {}));
        } catch (IOException | JacksonException unreadable) {
            throw new CommandException("state-unreadable", "file", file, "out", out);
        }
    }

    void keep(Path out) {
        try {
            byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(values);
            AtomicFile.write(beside(out), json);
        } catch (IOException unwritable) {
            throw new CommandException("unwritable", "file", beside(out));
        }
    }

    /** What was kept for a file that is gone says nothing of the next one. */
    static void forget(Path out) {
        try {
            Files.deleteIfExists(beside(out));
        } catch (IOException stays) {
            throw new CommandException("unremovable", "file", beside(out));
        }
    }

    /** The names of what is not the same. */
    List<String> differences(BatchOrigin other) {
        Map<String, String> all = new LinkedHashMap<>(values);
        other.values.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(name -> !values.getOrDefault(name, "").equals(other.values.getOrDefault(name, "")))
                .toList();
    }
}
