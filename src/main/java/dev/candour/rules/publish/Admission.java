package dev.candour.rules.publish;

import dev.candour.rules.CaseReport;
import dev.candour.rules.LibraryCheck;
import dev.candour.rules.RuleCases;
import dev.candour.rules.RuleLibrary;
import dev.candour.rules.RuleSetSource;
import dev.candour.rules.TooManyFiringsException;
import dev.candour.rules.engine.CompiledStore;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules go through before they may judge anyone, in this order: read and checked; tried in a process of its own, unless
 * this very version came through it before; compiled; their cases run. The first step that finds something wrong is the last.
 */
public final class Admission {

    private final DryRun dryRun;
    private final Verified verified;
    private final CompiledStore compiled;

    Admission(DryRun dryRun, Verified verified) {
        this(dryRun, verified, CompiledStore.NONE);
    }

    /** @param compiled what it has needs not be compiled */
    Admission(DryRun dryRun, Verified verified, CompiledStore compiled) {
        this.dryRun = dryRun;
        this.verified = verified;
        this.compiled = compiled;
    }

    /** Takes a folder through all steps. Never throws on what an author wrote. */
    public Admitted admit(Path folder) {
        return admit(folder, null);
    }

    /** The same. @param live what it has compiled needs not be compiled again */
    Admitted admit(Path folder, @Nullable RuleLibrary live) {
        LibraryCheck check = tried(folder);
        if (!check.problems().isEmpty()) {
            return Admitted.refused(check);
        }
        RuleLibrary library = RuleLibrary.of(check, compiled);
        if (live != null) {
            library.share(live);
        }
        try {
            library.compile();
            return withCases(check, library);
        } catch (InvalidSourceException refused) {
            library.close();
            return Admitted.refused(check.with(refused.problems()));
        }
    }

    /** All steps but the cases, for those that only want to know what is wrong. */
    public LibraryCheck check(Path folder) {
        return RuleLibrary.compiled(tried(folder));
    }

    /** The steps that come before anything of it is compiled in this process. */
    public LibraryCheck tried(Path folder) {
        LibraryCheck check = RuleLibrary.checkFiles(folder);
        return tried(folder, check, check.sources());
    }

    /** Tries those of the sets that no dry run has seen yet. */
    LibraryCheck tried(Path folder, LibraryCheck check, List<RuleSetSource> sets) {
        if (!check.problems().isEmpty()) {
            return check;
        }
        List<RuleSetSource> strange =
                sets.stream().filter(set -> !verified.knows(set.version())).toList();
        if (strange.isEmpty()) {
            return check;
        }
        List<Problem> problems = dryRun.problems(folder, strange);
        if (problems.isEmpty()) {
            strange.forEach(set -> verified.add(set.version()));
        }
        return check.with(problems);
    }

    private static Admitted withCases(LibraryCheck check, RuleLibrary library) {
        try {
            CaseReport report = RuleCases.run(library);
            LibraryCheck warned = check.warning(CaseProblems.uncovered(report));
            return new Admitted(warned.with(CaseProblems.of(report)), library, report);
        } catch (TooManyFiringsException stopped) {
            library.close();
            return Admitted.refused(check.with(List.of(tooManyFirings(stopped))));
        }
    }

    private static Problem tooManyFirings(TooManyFiringsException stopped) {
        Map<String, Object> values = Map.of("rule", stopped.busiest().name());
        return new Problem(
                "rule-fires-too-often",
                stopped.busiest().file(),
                stopped.busiest().line(),
                0,
                values,
                null);
    }
}
