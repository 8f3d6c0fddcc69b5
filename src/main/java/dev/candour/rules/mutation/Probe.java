package dev.candour.rules.mutation;

import dev.candour.facts.Fact;
import dev.candour.rules.Expected;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleCase;
import dev.candour.rules.interpreter.Interpreter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for facts that tell a rule from its mutant. It tries every combination of the values at which one of the two can change
 * its mind, so where it finds none there is no difference that anybody could see.
 */
final class Probe {

    private static final int MOST = 60_000;

    /** Where not every combination can be tried, the first ones differ in too little to be worth more. */
    private static final int SOME = 1_000;

    private final Interpreter rule;
    private final Interpreter mutant;
    private final Situations situations;
    private final Neighbours neighbours;
    private final Budget budget;

    /** @param cases those of the rule */
    Probe(Rule rule, Rule mutant, List<RuleCase> cases, Budget budget) {
        this.budget = budget;
        this.rule = new Interpreter(rule);
        this.mutant = new Interpreter(mutant);
        Candidates candidates = new Candidates(List.of(rule.tree(), mutant.tree()));
        this.situations = new Situations(rule.tree(), mutant.tree(), candidates);
        this.neighbours = new Neighbours(cases, candidates);
    }

    /** Facts that tell the two apart: the ones closest to a case, else the shortest; empty when none were found. */
    Optional<Example> example() {
        return Stream.concat(neighbours.all(), situations.all().limit(fits() ? MOST : SOME))
                .takeWhile(facts -> budget.spend())
                .filter(facts -> !said(rule, facts).equals(said(mutant, facts)))
                .findFirst()
                .map(facts -> new Example(facts, rule.fire(facts)));
    }

    /** Whether every combination could be tried. */
    boolean isComplete() {
        return fits() && !budget.isSpent();
    }

    private boolean fits() {
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
