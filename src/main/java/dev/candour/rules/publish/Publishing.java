package dev.candour.rules.publish;

import java.nio.file.Path;

/** Puts the parts together. */
public final class Publishing {

    private Publishing() {}

    /** What the service and the commands take rules through. */
    public static Admission admission(Verified verified) {
        return new Admission(DryRun.NONE, verified);
    }

    /** Publishes a folder whenever its files change. */
    public static FolderWatch watch(Path folder, Publisher publisher) {
        return FolderWatch.start(folder, () -> publisher.publish(person()));
    }

    /** The person as whom the program runs. */
    public static String person() {
        return System.getProperty("user.name", "unknown");
    }
}
