package dev.candour.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of a batch.
 *
 * @param in null for a pipe
 * @param out null for a pipe
 * @param resume whether to go on where {@code out} ends
 */
record BatchFiles(@Nullable Path in, Path job, @Nullable Path out, boolean resume) {

    /** What messages call the input. */
    String name() {
        return in == null ? "standard input" : in.toString();
    }
}
