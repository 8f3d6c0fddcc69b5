package dev.candour.rules;

import java.util.concurrent.atomic.AtomicBoolean;

/** Rules kept for one piece of work. As long as it is open they stay as they are, whatever is published meanwhile. */
public final class Lease implements AutoCloseable {

    private final RuleLibrary library;
    private final Runnable end;
    private final AtomicBoolean open = new AtomicBoolean(true);

    /** @param end called once, when the work is done */
    public Lease(RuleLibrary library, Runnable end) {
        this.library = library;
        this.end = end;
    }

    public RuleLibrary library() {
        return library;
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            end.run();
        }
    }
}
