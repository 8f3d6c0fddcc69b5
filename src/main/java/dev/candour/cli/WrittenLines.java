package dev.candour.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an earlier run has written of a batch.
 *
 * @param lines whole ones
 * @param errors those of them that tell a problem
 * @param end the place behind the last whole line
 */
record WrittenLines(long lines, long errors, long end) {

    /** How a line begins that is no verdict. */
    private static final byte[] ERROR = "{\"line\":".getBytes(StandardCharsets.US_ASCII);

    static WrittenLines in(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return in(in);
        }
    }

    private static WrittenLines in(InputStream in) throws IOException {
        long lines = 0;
        long errors = 0;
        long end = 0;
        long at = 0;
        int same = 0;
        for (int one = in.read(); one >= 0; one = in.read()) {
            if (same == at - end && same < ERROR.length && one == ERROR[same]) {
                same++;
            }
            at++;
            if (one == '\n') {
                lines++;
                errors += same == ERROR.length ? 1 : 0;
                same = 0;
                end = at;
            }
        }
        return new WrittenLines(lines, errors, end);
    }
}
