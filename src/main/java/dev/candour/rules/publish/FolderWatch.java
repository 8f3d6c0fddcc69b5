package dev.candour.rules.publish;

import dev.candour.rules.RuleFolder;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices when the files of a rules folder have changed: at once where the system tells, else by looking at their content
 * every two seconds. It waits until a save is complete, and does not care how an editor saves: over the old
 * file, by renaming another one, or in pieces.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final WatchEvent.Kind<?>[] ANYTHING = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    /** As long as nothing has to change before a save counts as complete. */
    private static final Duration QUIET = Duration.ofMillis(250);

    private final RuleFolder folder;
    private final Runnable changed;
    private final @Nullable WatchService events;
    private final Thread thread;
    private volatile boolean open = true;
    private String known;

    /** @param changed called in a thread of its own after each change */
    private FolderWatch(RuleFolder folder, @Nullable WatchService events, Runnable changed) {
        this.folder = folder;
        this.events = events;
        this.changed = changed;
        this.known = folder.state();
        this.thread = new Thread(this::watch, "rules-watch");
        this.thread.setDaemon(true);
    }

    public static FolderWatch start(Path path, Runnable changed) {
        return start(path, true, changed);
    }

    /** @param told whether to use what the system tells; where it tells nothing, looking is enough */
    static FolderWatch start(Path path, boolean told, Runnable changed) {
        FolderWatch watch = new FolderWatch(new RuleFolder(path), told ? events(path) : null, changed);
        watch.thread.start();
        return watch;
    }

    private static @Nullable WatchService events(Path path) {
        try {
            return path.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }

    private void watch() {
        try {
            while (open) {
                register();
                if (!folder.state().equals(known)) {
                    known = settled();
                    tell();
                } else {
                    sleep();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            // The end.
        }
    }

    /** What goes wrong with one change must not end the watch. */
    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException failed) {
            LOG.error(
                    "A change of the rules folder could not be taken: {}",
                    failed.getClass().getName());
        }
    }

    /** The state as soon as it has stayed the same for a while. */
    private String settled() throws InterruptedException {
        String state = folder.state();
        while (true) {
            Thread.sleep(QUIET.toMillis());
            String now = folder.state();
            if (now.equals(state)) {
                return state;
            }
            state = now;
        }
    }

    /** Until the system tells of something, or for the time between two looks. */
    private void sleep() throws InterruptedException {
        if (events == null) {
            Thread.sleep(LOOK_AGAIN.toMillis());
            return;
        }
        WatchKey key = events.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
    }

    /** Again and again, since sets come and go; a folder that is watched already stays so. */
    private void register() {
        if (events == null) {
            return;
        }
        List<Path> folders = new ArrayList<>(folder.sets());
        folders.add(folder.path());
        for (Path each : folders) {
            try {
                each.register(events, ANYTHING);
            } catch (IOException gone) {
                // The next look finds what it holds.
            }
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        if (events != null) {
            try {
                events.close();
            } catch (IOException harmless) {
                // Closed is closed.
            }
        }
    }
}
