package dev.candour.cli;

import dev.candour.batch.Answer;
import dev.candour.batch.Answers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a batch's lines go. A file may have been left by a run that was killed: what it holds is a beginning of what the whole
 * run writes, so a torn last line is cut off and the next one follows.
 */
final class BatchOutput implements Answers, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final long done;
    private final long failed;

    private BatchOutput(OutputStream out, long done, long failed) {
        this.out = out;
        this.done = done;
        this.failed = failed;
    }

    static BatchOutput to(OutputStream pipe) {
        return new BatchOutput(new BufferedOutputStream(pipe, BUFFER), 0, 0);
    }

    /** Opens a file behind its last whole line. */
    static BatchOutput to(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new CommandException("written-by-another", "file", file);
            }
            WrittenLines written = WrittenLines.in(file);
            channel.truncate(written.end());
            channel.position(written.end());
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            return new BatchOutput(out, written.lines(), written.errors());
        } catch (IOException unwritable) {
            throw new CommandException("unwritable", "file", file);
        }
    }

    /** Lines that are there already. */
    long done() {
        return done;
    }

    /** Those of them that tell a problem. */
    long failed() {
        return failed;
    }

    @Override
    public void write(Answer answer) throws IOException {
        out.write(answer.json());
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
