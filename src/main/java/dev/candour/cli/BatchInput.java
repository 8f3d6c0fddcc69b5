package dev.candour.cli;

import dev.candour.batch.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of candidates, read once beforehand: how far a batch is can be shown, and it goes on only with the same file.
 *
 * @param lines that are not empty
 */
record BatchInput(String sha256, long lines) {

    static BatchInput of(Path file) {
        try (InputStream in = new DigestInputStream(open(file), digest())) {
            long lines = new Lines(in).count();
            byte[] hash = ((DigestInputStream) in).getMessageDigest().digest();
            return new BatchInput(HexFormat.of().formatHex(hash), lines);
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    static InputStream open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new CommandException("folder-for-lines", "file", file);
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException missing) {
            throw CommandException.missing(file);
        } catch (IOException unreadable) {
            throw unreadable(file);
        }
    }

    private static CommandException unreadable(Path file) {
        return new CommandException("unreadable", "file", file);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
