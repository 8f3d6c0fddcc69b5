package dev.candour.rules.versions;

import dev.candour.rules.Sha256;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Texts under the names of their own SHA-256: each is kept once, and none can change unnoticed. */
final class KeptFiles {

    private static final int PREFIX = 2;

    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /** @return the text's SHA-256 */
    String keep(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha = Sha256.of(bytes);
        Path file = file(sha);
        if (!Files.exists(file) || !sha.equals(Sha256.of(Files.readAllBytes(file)))) {
            AtomicFile.write(file, bytes);
        }
        return sha;
    }

    /** @throws InvalidSourceException when it is missing or no longer what it was */
    String text(String sha) {
        Path file = file(sha);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (Sha256.of(bytes).equals(sha)) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (IOException missing) {
            // Told below.
        }
        throw new InvalidSourceException(List.of(broken(file)));
    }

    static Problem broken(Path file) {
        return new Problem("store-broken", file.toString(), 0, 0, Map.of(), null);
    }

    private Path file(String sha) {
        return folder.resolve(sha.substring(0, PREFIX)).resolve(sha);
    }
}
