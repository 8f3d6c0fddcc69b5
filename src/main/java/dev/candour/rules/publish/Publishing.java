package dev.candour.rules.publish;

import dev.candour.rules.engine.CompiledStore;
import dev.candour.rules.versions.Publication.Action;
import dev.candour.rules.versions.VersionStore;
import java.nio.file.Path;
import java.time.Clock;

/** Everything that rules are taken through, put together for one data folder. */
public final class Publishing {

    private final DryRun dryRun = ChildDryRun.shared();
    private final VersionStore store;
    private final CompiledStore compiled;
    private final Admission admission;
    private final Clock clock;

    public Publishing(Path data, Clock clock) {
        this.clock = clock;
        this.store = new VersionStore(data, clock);
        this.compiled = new CompiledFolder(data);
        this.admission = new Admission(dryRun, new VerifiedFolder(data), compiled);
    }

    public Admission admission() {
        return admission;
    }

    /** What was compiled before, by whichever command. */
    CompiledStore compiled() {
        return compiled;
    }

    public VersionStore store() {
        return store;
    }

    /**
     * Puts a folder's rules in force for the first time.
     *
     * @throws dev.candour.source.InvalidSourceException with every problem
     */
    public Publisher start(Path folder) {
        Keeper keeper = Keeper.in(store, Action.PUBLISHED);
        return Publisher.start(folder, admission, keeper, clock, Origin.person(""));
    }

    /** Publishes a folder whenever its files change. */
    public FolderWatch watch(Publisher publisher) {
        FolderWatch watch = FolderWatch.start(publisher.folder().path(), () -> publisher.publish(Origin.person("")));
        publisher.publish(Origin.person("")); // what changed between the start and the first look
        return watch;
    }

    /** Prepares the dry run in the background, so that the first save is as quick as those after it. */
    public void warm(Publisher publisher) {
        Thread warming = new Thread(
                () -> dryRun.problems(
                        publisher.folder().path(), publisher.inForce().check().sources()),
                "rules-warm");
        warming.setDaemon(true);
        warming.start();
    }
}
