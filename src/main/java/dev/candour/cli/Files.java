package dev.candour.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads the files that a command names. */
final class Files {

    /** Larger than any job or résumé; the readers have tighter limits of their own. */
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    private Files() {}

    static byte[] bytes(Path file) {
        try {
            if (java.nio.file.Files.isDirectory(file)) {
                throw new CommandException("folder", "file", file);
            }
            if (java.nio.file.Files.size(file) > MOST_BYTES) {
                throw new CommandException("large", "file", file);
            }
            return java.nio.file.Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException missing) {
            throw CommandException.missing(file);
        } catch (IOException unreadable) {
            throw new CommandException("unreadable", "file", file);
        }
    }

    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new CommandException("not-utf8", "file", file);
        }
    }

    /** @param replace whether a file that is there already may be replaced */
    static void write(Path file, String text, boolean replace) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !java.nio.file.Files.isDirectory(folder)) {
            throw new CommandException(
                    "no-folder", "folder", String.valueOf(folder), "file", String.valueOf(file.getFileName()));
        }
        if (java.nio.file.Files.isDirectory(file)) {
            throw new CommandException("folder-for-page", "file", file);
        }
        try {
            StandardOpenOption[] options = replace
                    ? new StandardOpenOption[] {
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                    }
                    : new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
            java.nio.file.Files.writeString(file, text, options);
        } catch (FileAlreadyExistsException there) {
            throw new CommandException("there-already", "file", file);
        } catch (IOException unwritable) {
            throw new CommandException("unwritable", "file", file);
        }
    }
}
