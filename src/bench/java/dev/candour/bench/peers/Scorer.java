package dev.candour.bench.peers;

import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores the same applicants over and over, one after the other. For one thread. */
public final class Scorer {

    private final Engine<Object> engine;
    private final List<Object> prepared;
    private int next;

    /** So that nothing can be left out because nobody asks for it. */
    private @Nullable Outcome last;

    @SuppressWarnings("unchecked") // what an engine has prepared goes back to the same engine
    public Scorer(Engine<?> engine, List<Applicant> applicants) {
        this.engine = (Engine<Object>) engine;
        this.prepared = applicants.stream().map(this.engine::prepare).toList();
    }

    public Outcome next() {
        next = next + 1 == prepared.size() ? 0 : next + 1;
        Outcome outcome = engine.score(prepared.get(next));
        last = outcome;
        return outcome;
    }
}
