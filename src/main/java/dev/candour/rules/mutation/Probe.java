package dev.candour.rules.mutation;

import dev.candour.facts.Fact;
import dev.candour.rules.Expected;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.interpreter.Interpreter;
import java.util.List;
import java.util.Optional;

/**
 * Looks for facts that tell a rule from its mutant. It tries every combination of the values at which one of the two can change
 * its mind, so where it finds none there is no difference that anybody could see.
 */
final class Probe {

    private static final int MOST = 60_000;

    private final Interpreter rule;
    private final Interpreter mutant;
    private final Situations situations;

    Probe(Rule rule, Rule mutant) {
        this.rule = new Interpreter(rule);
        this.mutant = new Interpreter(mutant);
        this.situations = new Situations(rule.tree(), mutant.tree());
    }

    /** The shortest facts that tell the two apart; empty when none were found. */
    Optional<Example> example() {
        return situations
                .all()
                .limit(MOST)
                .filter(facts -> !said(rule, facts).equals(said(mutant, facts)))
                .findFirst()
                .map(facts -> new Example(facts, rule.fire(facts)));
    }

    /** Whether every combination could be tried. */
    boolean isComplete() {
        return situations.count() <= MOST;
    }

    /** As much as a case can look at. */
    private static List<String> said(Interpreter rule, List<Fact> facts) {
        return rule.fire(facts).stream().map(Probe::said).toList();
    }

    private static String said(Firing firing) {
        return Expected.of(firing) + " " + firing.text();
    }
}
