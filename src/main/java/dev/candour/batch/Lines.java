package dev.candour.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes a stream apart into lines; a line that is too long is passed over and never held. For one thread. */
public final class Lines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;
    private volatile boolean stopped;

    public Lines(InputStream in) {
        this(in, Line.MOST_BYTES);
    }

    Lines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line that is not empty; null at the end. */
    @Nullable
    Line next() throws IOException {
        for (number++; at < end || fill(); number++) {
            byte[] content = content();
            if (content == null || !isBlank(content)) {
                return new Line(number, content);
            }
        }
        return null;
    }

    /** Passes over lines that are not empty. @return false when there were fewer */
    public boolean skip(long lines) throws IOException {
        for (long skipped = 0; skipped < lines; skipped++) {
            if (next() == null) {
                return false;
            }
        }
        return true;
    }

    /** How many lines that are not empty are left. */
    public long count() throws IOException {
        long count = 0;
        while (next() != null) {
            count++;
        }
        return count;
    }

    /** Whether the next line can be had without waiting for whoever sends it. */
    boolean ready() {
        int start = at;
        while (start < end && isSpace(buffer[start])) {
            start++;
        }
        return newline(start) < end;
    }

    /** Where the last line stood, or the one that could not be read to its end. */
    long number() {
        return number;
    }

    /** From now on there is nothing more to read. For another thread. */
    void stop() {
        stopped = true;
    }

    private byte @Nullable [] content() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(256);
        long length = 0;
        while (at < end || fill()) {
            int newline = newline(at);
            length += newline - at;
            if (length <= most) {
                content.write(buffer, at, newline - at);
            }
            at = newline;
            if (at < end) {
                at++;
                break;
            }
        }
        return length <= most ? content.toByteArray() : null;
    }

    private int newline(int from) {
        int index = from;
        while (index < end && buffer[index] != '\n') {
            index++;
        }
        return index;
    }

    private boolean fill() throws IOException {
        int read = stopped ? -1 : in.read(buffer, 0, buffer.length);
        at = 0;
        end = Math.max(0, read);
        return read > 0;
    }

    private static boolean isBlank(byte[] content) {
        for (byte one : content) {
            if (!isSpace(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte one) {
        return one == ' ' || one == '\t' || one == '\r' || one == '\n';
    }
}
