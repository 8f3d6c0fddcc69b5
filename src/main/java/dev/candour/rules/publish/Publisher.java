package dev.candour.rules.publish;

import dev.candour.rules.RuleFolder;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts the rules of a folder in force when they pass, and leaves those in force alone when they don't. One at a time. */
public final class Publisher implements AutoCloseable {

    /** A folder that is still being written to is read again so many times. */
    private static final int MOST_READINGS = 5;

    private final RuleFolder folder;
    private final Admission admission;
    private final Clock clock;
    private final PublishingLog log = new PublishingLog();
    private final LiveRules live;
    private volatile Attempt last;
    private volatile Admitted inForce;
    private String liveState;

    private Publisher(RuleFolder folder, Admission admission, Clock clock, String by) {
        this.folder = folder;
        this.admission = admission;
        this.clock = clock;
        Reading first = read();
        if (!first.admitted().isRight()) {
            first.admitted().close();
            throw new InvalidSourceException(first.admitted().problems());
        }
        this.live = new LiveRules(Objects.requireNonNull(first.admitted().library()));
        this.liveState = first.state();
        this.inForce = first.admitted();
        this.last = attempt(first.admitted(), by, Attempt.Outcome.LIVE);
        log.write(last);
    }

    /**
     * Puts a folder's rules in force for the first time.
     *
     * @param by who does it, for the record
     * @throws InvalidSourceException with every problem; a service with half of its rules would judge people wrongly
     */
    public static Publisher start(Path folder, Admission admission, Clock clock, String by) {
        return new Publisher(new RuleFolder(folder), admission, clock, by);
    }

    /** The rules in force. */
    public LiveRules live() {
        return live;
    }

    /** How the last attempt came out. */
    public Attempt last() {
        return last;
    }

    /** What is known of the rules in force: their cases, files and warnings. */
    public Admitted inForce() {
        return inForce;
    }

    /** Takes the folder as it is now; nothing happens when it holds what is in force already. */
    public synchronized Attempt publish(String by) {
        if (folder.state().equals(liveState)) {
            last = attempt(inForce, by, Attempt.Outcome.LIVE);
            return last;
        }
        Reading reading = read();
        if (reading.admitted().isRight()) {
            swap(reading);
            last = attempt(reading.admitted(), by, Attempt.Outcome.LIVE);
        } else {
            reading.admitted().close();
            last = attempt(reading.admitted(), by, Attempt.Outcome.REFUSED);
        }
        log.write(last);
        return last;
    }

    private void swap(Reading reading) {
        live.swap(Objects.requireNonNull(reading.admitted().library()));
        inForce = reading.admitted();
        liveState = reading.state();
    }

    private record Reading(Admitted admitted, String state) {}

    /** What was read while the folder stayed the same: half of one save and half of the next is nobody's rules. */
    private Reading read() {
        for (int reading = 1; ; reading++) {
            String before = folder.state();
            Admitted admitted = admission.admit(folder.path());
            if (folder.state().equals(before)) {
                return new Reading(admitted, before);
            }
            admitted.close();
            if (reading == MOST_READINGS) {
                Problem changing =
                        new Problem("folder-keeps-changing", folder.path().toString(), 0, 0, Map.of(), null);
                return new Reading(Admitted.refused(admitted.check().with(List.of(changing))), before);
            }
        }
    }

    private Attempt attempt(Admitted admitted, String by, Attempt.Outcome outcome) {
        return new Attempt(
                clock.instant(),
                by,
                outcome,
                admitted.problems(),
                admitted.check().warnings(),
                new TreeMap<>(admitted.versions()));
    }

    @Override
    public void close() {
        live.close();
    }
}
