package dev.candour.rules.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers in the data folder which versions came through the dry run of this release of the program. */
final class VerifiedFolder implements Verified {

    private final Path folder;
    private final Verified memory = Verified.inMemory();

    /** @param data the data folder; where it cannot be written, the memory lasts as long as the program runs */
    VerifiedFolder(Path data) {
        String release = Optional.ofNullable(VerifiedFolder.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        this.folder = data.resolve("rules").resolve("verified").resolve(release);
    }

    @Override
    public boolean knows(String version) {
        return memory.knows(version) || Files.exists(folder.resolve(version));
    }

    @Override
    public void add(String version) {
        memory.add(version);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(version), new byte[0]);
        } catch (IOException cannotBeKept) {
            // Then it is tried again next time.
        }
    }
}
