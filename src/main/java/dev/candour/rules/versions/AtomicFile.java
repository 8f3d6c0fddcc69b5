package dev.candour.rules.versions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file as a whole: whoever reads it finds the old text or the new one, also after a crash. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Replaces the file or makes it, its folder too. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Hidden, so that nobody takes it for a rule file.
        Path written = Files.createTempFile(folder, ".", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            keepPermissions(file, written);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** A temporary file belongs to its writer alone; a rule file stays what it was. */
    private static void keepPermissions(Path old, Path written) throws IOException {
        if (Files.getFileStore(written).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(
                    written,
                    Files.exists(old)
                            ? Files.getPosixFilePermissions(old)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
