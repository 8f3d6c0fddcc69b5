package dev.candour.rules;

import dev.candour.rules.engine.RuleCompiler;
import dev.candour.rules.language.RuleTree;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles what was found to be right, so that a check promises what a start will do. */
final class TrialCompilation {

    private TrialCompilation() {}

    /** The same, with a problem for each rule set that does not compile. */
    static LibraryCheck of(LibraryCheck read) {
        if (compiles(read)) {
            return read;
        }
        List<Problem> problems = new ArrayList<>();
        for (RuleSetSource source : read.sources()) {
            RuleSet set = new RuleSet(source);
            try {
                set.compiled();
            } catch (InvalidSourceException refused) {
                problems.addAll(refused.problems());
            } finally {
                set.close();
            }
        }
        return read.with(problems);
    }

    /** Each rule once, however many sets include it: that takes a fraction of the time. */
    private static boolean compiles(LibraryCheck read) {
        Map<String, RuleTree> rules = new LinkedHashMap<>();
        read.sources().forEach(source -> source.rules().forEach(rule -> rules.putIfAbsent(rule.source(), rule.tree())));
        try {
            RuleCompiler.compile(List.copyOf(rules.values())).close();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
