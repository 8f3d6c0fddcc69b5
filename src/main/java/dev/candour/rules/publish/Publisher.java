package dev.candour.rules.publish;

import dev.candour.rules.Lease;
import dev.candour.rules.RuleFolder;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.publish.Attempt.Outcome;
import dev.candour.rules.versions.AtomicFile;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts the rules of a folder in force when they pass, and leaves those in force alone when they don't. One at a time. */
public final class Publisher implements AutoCloseable {

    /** A folder that is still being written to is read again so many times. */
    private static final int MOST_READINGS = 5;

    private final RuleFolder folder;
    private final Admission admission;
    private final Keeper keeper;
    private final Clock clock;
    private final LiveRules live;
    private volatile Attempt last;
    private volatile Admitted inForce;
    private String liveState;

    private Publisher(RuleFolder folder, Admission admission, Keeper keeper, Clock clock, Origin origin) {
        this.folder = folder;
        this.admission = admission;
        this.keeper = keeper;
        this.clock = clock;
        Reading first = kept(read(path -> admission.admit(path)), origin);
        if (!first.admitted().isRight()) {
            first.admitted().close();
            throw new InvalidSourceException(first.admitted().problems());
        }
        this.live = new LiveRules(library(first));
        this.liveState = first.state();
        this.inForce = first.admitted();
        this.last = told(attempt(first.admitted(), origin, Outcome.LIVE));
    }

    /**
     * Puts a folder's rules in force for the first time.
     *
     * @throws InvalidSourceException with every problem; a service with half of its rules would judge people wrongly
     */
    public static Publisher start(Path folder, Admission admission, Keeper keeper, Clock clock, Origin origin) {
        return new Publisher(new RuleFolder(folder), admission, keeper, clock, origin);
    }

    /** The rules in force. */
    public LiveRules live() {
        return live;
    }

    public RuleFolder folder() {
        return folder;
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
    public synchronized Attempt publish(Origin origin) {
        if (folder.state().equals(liveState)) {
            last = last.isLive() ? last : told(attempt(inForce, origin, Outcome.LIVE));
            return last;
        }
        return decide(kept(read(this::admit), origin), origin);
    }

    /** What would come of another folder, such as a draft; nothing is published. Close it. */
    public Admitted admit(Path other) {
        try (Lease lease = live.lease()) {
            return admission.admit(other, lease.library());
        }
    }

    /**
     * Takes the folder with one file changed, and writes the file when all is well.
     *
     * @throws OutdatedEditException when the file is no longer what its author began with
     * @throws IOException when the file cannot be written
     */
    public Attempt save(Edit edit, Origin origin) throws IOException {
        return save(List.of(edit), origin);
    }

    /** The same with several files that only fit together, such as a rule and its cases. */
    public synchronized Attempt save(List<Edit> edits, Origin origin) throws IOException {
        refuseOutdated(edits);
        try (Draft draft = Draft.of(folder)) {
            edits.forEach(edit -> draft.with(edit.file(), edit.content()));
            Admitted admitted = admit(draft.folder().path());
            return decide(written(edits, new Reading(admitted, draft.folder().state()), origin), origin);
        }
    }

    /** Trying it took a while, so the file is looked at once more before anything is kept or written. */
    private Reading written(List<Edit> edits, Reading reading, Origin origin) throws IOException {
        try {
            refuseOutdated(edits);
            Reading kept = kept(reading, origin);
            if (kept.admitted().isRight()) {
                for (Edit edit : edits) {
                    AtomicFile.write(folder.path().resolve(edit.file()), edit.content());
                }
            }
            return kept;
        } catch (OutdatedEditException | IOException notWritten) {
            reading.admitted().close();
            throw notWritten;
        }
    }

    private void refuseOutdated(List<Edit> edits) {
        for (Edit edit : edits) {
            Optional<String> now =
                    RuleFileState.of(folder, edit.set(), edit.name()).map(RuleFileState::sha256);
            if (!edit.fits().test(now)) {
                throw new OutdatedEditException();
            }
        }
    }

    private Attempt decide(Reading reading, Origin origin) {
        Admitted admitted = reading.admitted();
        if (admitted.isRight()) {
            live.swap(library(reading));
            inForce = admitted;
            liveState = reading.state();
        } else {
            admitted.close();
        }
        last = told(attempt(admitted, origin, admitted.isRight() ? Outcome.LIVE : Outcome.REFUSED));
        return last;
    }

    private record Reading(Admitted admitted, String state) {}

    /** What was read while the folder stayed the same: half of one save and half of the next is nobody's rules. */
    private Reading read(Function<Path, Admitted> admit) {
        for (int reading = 1; ; reading++) {
            String before = folder.state();
            Admitted admitted = admit.apply(folder.path());
            if (folder.state().equals(before)) {
                return new Reading(admitted, before);
            }
            admitted.close();
            if (reading == MOST_READINGS) {
                Problem changing =
                        new Problem("folder-keeps-changing", folder.path().toString(), 0, 0, Map.of(), null);
                return new Reading(admitted.refusedFor(List.of(changing)), before);
            }
        }
    }

    /** What cannot be kept could not be proved later, so it does not come into force. */
    private Reading kept(Reading reading, Origin origin) {
        if (!reading.admitted().isRight()) {
            return reading;
        }
        List<Problem> problems = keeper.keep(reading.admitted().check(), origin);
        if (problems.isEmpty()) {
            return reading;
        }
        reading.admitted().close();
        return new Reading(reading.admitted().refusedFor(problems), reading.state());
    }

    private static RuleLibrary library(Reading reading) {
        return Objects.requireNonNull(reading.admitted().library());
    }

    private static Attempt told(Attempt attempt) {
        PublishingLog.write(attempt);
        return attempt;
    }

    private Attempt attempt(Admitted admitted, Origin origin, Outcome outcome) {
        return new Attempt(
                clock.instant(),
                origin.by(),
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
