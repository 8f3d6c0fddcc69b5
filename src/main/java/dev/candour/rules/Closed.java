package dev.candour.rules;

import dev.candour.rules.language.Action;
import dev.candour.rules.language.AgainstAll;
import dev.candour.source.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Rules that close a job to everybody. */
final class Closed {

    private Closed() {}

    /** Warns of rules that reject or deduct whatever a candidate shows. */
    static void check(List<Rule> rules, Collection<Problem> warnings) {
        rules.forEach(rule -> AgainstAll.of(rule.tree()).ifPresent(action -> warnings.add(problem(rule, action))));
    }

    private static Problem problem(Rule rule, Action action) {
        return new Problem(
                "set-speaks-against-all",
                rule.file(),
                action.at().line(),
                action.at().column(),
                Map.of("value", rule.name(), "verb", action.verb().word()),
                null);
    }
}
