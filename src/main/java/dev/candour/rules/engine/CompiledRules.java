package dev.candour.rules.engine;

import dev.candour.facts.Fact;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.kie.api.KieBase;

/** Rules ready to run. Can be used by many threads, each with a session of its own, until all who share it have closed it. */
public final class CompiledRules implements AutoCloseable {

    /** Rules change no facts, so every run ends by itself; this many matches mean that rules combine too many facts. */
    public static final int MOST_FIRINGS = 10_000;

    private final KieBase base;
    private final Network network;
    private final AtomicInteger owners = new AtomicInteger(1);
    /** At most as many as ever ran at the same time. */
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

    CompiledRules(KieBase base) {
        this.base = base;
        this.network = new Network(base);
    }

    KieBase base() {
        return base;
    }

    /**
     * Runs the rules over the facts of one candidate and one job. A session that did not come to its end is not used again.
     *
     * @param facts each of them once
     * @param transcript gets what the rules say
     * @return false when the limit was reached, so that nothing that was recorded can be relied on
     */
    public boolean run(List<? extends Fact> facts, Transcript transcript) {
        Session used = idle.poll();
        Session session = used == null ? newSession() : used;
        boolean ended = false;
        try {
            ended = session.run(facts, transcript, MOST_FIRINGS);
            return ended;
        } finally {
            giveBack(session, ended);
        }
    }

    Session newSession() {
        return new Session(base, network);
    }

    private void giveBack(Session session, boolean ended) {
        if (ended) {
            session.forget();
            idle.offer(session);
        } else {
            session.dispose();
        }
    }

    /** The same for one more owner, who closes it too. */
    public CompiledRules share() {
        owners.incrementAndGet();
        return this;
    }

    /** The engine keeps no list of what was built this way, so the last owner leaves it to the garbage collector. */
    @Override
    public void close() {
        if (owners.decrementAndGet() == 0) {
            idle.forEach(Session::dispose);
            idle.clear();
        }
    }
}
