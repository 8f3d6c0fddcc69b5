package dev.candour.rules.publish;

import dev.candour.rules.Lease;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The rules that are in force, behind one reference that is swapped as a whole. Whoever works with them keeps those that
 * were there at the beginning; the last one to leave gives an old library's memory back.
 */
public final class LiveRules implements RuleSource, AutoCloseable {

    private final AtomicReference<Held> current;

    /** @param first compiled already; closed by this */
    LiveRules(RuleLibrary first) {
        this.current = new AtomicReference<>(new Held(first));
    }

    @Override
    public Lease lease() {
        while (true) {
            Held held = current.get();
            if (held.enter()) {
                return new Lease(held.library, held::leave);
            }
            if (current.get() == held) {
                throw new IllegalStateException("the live rules are closed");
            }
        }
    }

    /** Puts others in force at once; the old ones end with their last user. */
    void swap(RuleLibrary next) {
        current.getAndSet(new Held(next)).leave();
    }

    @Override
    public void close() {
        current.get().leave();
    }

    /** A library and how many use it; being in force counts as one. */
    private static final class Held {

        private final RuleLibrary library;
        private final AtomicInteger users = new AtomicInteger(1);

        private Held(RuleLibrary library) {
            this.library = library;
        }

        /** False when the last user has left. */
        private boolean enter() {
            return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        }

        private void leave() {
            if (users.decrementAndGet() == 0) {
                library.close();
            }
        }
    }
}
