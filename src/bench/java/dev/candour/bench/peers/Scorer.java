package dev.candour.bench.peers;

import dev.candour.workload.Applicant;
import dev.candour.workload.Engine;
import dev.candour.workload.Outcome;
import java.util.List;

/** Scores the same applicants over and over, one after the other. For one thread. */
public final class Scorer {

    private final Engine<Object> engine;
    private final List<Object> prepared;
    private int next;

    @SuppressWarnings("unchecked") // what an engine has prepared goes back to the same engine
    public Scorer(Engine<?> engine, List<Applicant> applicants) {
        this.engine = (Engine<Object>) engine;
        this.prepared = applicants.stream().map(this.engine::prepare).toList();
    }

    public Outcome next() {
        next = next + 1 == prepared.size() ? 0 : next + 1;
        return engine.score(prepared.get(next));
    }
}
