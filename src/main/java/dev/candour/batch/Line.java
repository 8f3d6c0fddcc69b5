package dev.candour.batch;

import dev.candour.document.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A line of the input.
 *
 * @param number from 1; empty lines count
 * @param content without its end; null when it is longer than {@link #MOST_BYTES}
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(long number, byte @Nullable [] content) {

    /** A document of {@link Limits#MOST_BYTES} in base64, and what stands around it. */
    static final int MOST_BYTES = Limits.MOST_BYTES / 3 * 4 + 512 * 1024;

    int size() {
        return content == null ? 0 : content.length;
    }

    /** Nothing of the content: a résumé must not reach a log by accident. */
    @Override
    public String toString() {
        return "Line[" + number + ", " + size() + " bytes]";
    }
}
