package dev.candour.rules.publish;

import dev.candour.rules.CaseReport;
import dev.candour.rules.LibraryCheck;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSetSource;
import dev.candour.source.Problem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rules folder on its way to being live.
 *
 * @param check what was read, with everything that is wrong with it
 * @param library compiled; null when it could not be
 * @param cases how its cases came out; null when they could not be run
 */
public record Admitted(
        LibraryCheck check,
        @Nullable RuleLibrary library,
        @Nullable CaseReport cases) implements AutoCloseable {

    static Admitted refused(LibraryCheck check) {
        return new Admitted(check, null, null);
    }

    /** The same without its rules, for what was found wrong later. */
    Admitted refusedFor(List<Problem> problems) {
        return refused(check.with(problems));
    }

    public List<Problem> problems() {
        return check.problems();
    }

    /** Whether it may become live. */
    public boolean isRight() {
        return problems().isEmpty() && library != null;
    }

    /** The version of each set. */
    public SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        for (RuleSetSource source : check.sources()) {
            versions.put(source.name(), source.version());
        }
        return versions;
    }

    /** Gives the compiled rules back; not for those that became live. */
    @Override
    public void close() {
        if (library != null) {
            library.close();
        }
    }
}
