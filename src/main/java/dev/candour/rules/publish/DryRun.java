package dev.candour.rules.publish;

import dev.candour.rules.RuleSetSource;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.util.List;

/** Tries rule sets out where they can do no harm. */
interface DryRun {

    /** For rules that cannot do harm, such as those of a test. */
    DryRun NONE = (folder, sets) -> List.of();

    /**
     * Compiles the sets and runs them, on their cases and on a large load of facts.
     *
     * @param folder where they were read
     * @param sets what was read of them; only these are tried
     * @return what is wrong with them
     */
    List<Problem> problems(Path folder, List<RuleSetSource> sets);
}
