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
                throw new CommandException(file + " is a folder.\n  Name the files in it, as in " + file + "/*");
            }
            if (java.nio.file.Files.size(file) > MOST_BYTES) {
                throw new CommandException(file + " is larger than 10 MB.\n  Is it the right file?");
            }
            return java.nio.file.Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException missing) {
            throw new CommandException("There is no file " + file + ".\n  Check the path; it is taken from "
                    + Path.of("").toAbsolutePath() + ".");
        } catch (IOException unreadable) {
            throw new CommandException(file + " cannot be read.\n  Check that you may read it.");
        }
    }

    static String text(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new CommandException(file + " is not written in UTF-8.\n  Save it as UTF-8 and try again.");
        }
    }

    /** @param replace whether a file that is there already may be replaced */
    static void write(Path file, String text, boolean replace) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !java.nio.file.Files.isDirectory(folder)) {
            throw new CommandException("There is no folder " + folder + " to write " + file.getFileName()
                    + " into.\n  Create it first, or name another one.");
        }
        if (java.nio.file.Files.isDirectory(file)) {
            throw new CommandException(file + " is a folder.\n  Name a file in it, as in " + file + "/page.html");
        }
        try {
            StandardOpenOption[] options = replace
                    ? new StandardOpenOption[] {
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                    }
                    : new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
            java.nio.file.Files.writeString(file, text, options);
        } catch (FileAlreadyExistsException there) {
            throw new CommandException(file + " is there already.\n  Name another file, or add --force to replace it.");
        } catch (IOException unwritable) {
            throw new CommandException(file + " cannot be written.\n  Check that you may write there.");
        }
    }
}
