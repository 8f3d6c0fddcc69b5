package dev.candour.web;

import java.nio.file.Path;
import java.util.Map;

/**
 * How the server is started.
 *
 * @param rules the rules folder
 * @param data where versions are kept
 * @param samples invented people and jobs, on which a draft of a rule can be tried
 * @param editable whether rules may be changed over HTTP; a property or the environment can say so too
 */
public record ServerOptions(Path rules, Path data, Path samples, boolean editable) {

    /** Before it a virtual thread that waits within a synchronized block keeps a processor waiting with it (JEP 491). */
    private static final int VIRTUAL_THREADS_SINCE = 24;

    Map<String, Object> properties() {
        return Map.of(
                "candour.rules.dir",
                rules.toString(),
                "candour.samples.dir",
                samples.toString(),
                "candour.rules.editable",
                editable,
                "spring.threads.virtual.enabled",
                Runtime.version().feature() >= VIRTUAL_THREADS_SINCE);
    }
}
