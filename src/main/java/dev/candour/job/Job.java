package dev.candour.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job to screen candidates for.
 *
 * @param rules name of the rule set, a folder of {@code rules/}
 * @param thresholds null when the rule set's own hold
 */
public record Job(
        String id, String title, String rules, @Nullable Thresholds thresholds, List<Asked> requires) {

    /** Points that a candidate who meets everything gets. */
    public int attainable() {
        return requires.stream().mapToInt(Asked::weight).sum();
    }
}
