package dev.candour.rules.mutation;

import dev.candour.rules.CaseResult;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleCase;
import dev.candour.rules.interpreter.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every change to a rule against the rule's cases. */
final class MutationRun {

    private final Rule rule;
    private final List<RuleCase> cases;
    private final Explained explained;

    /** @param cases those of the rule */
    MutationRun(Rule rule, List<RuleCase> cases, Explained explained) {
        this.rule = rule;
        this.cases = cases;
        this.explained = explained;
    }

    /** The cases that fail without any change. */
    List<CaseResult> failing() {
        return results(rule).stream().filter(result -> !result.passed()).toList();
    }

    RuleScore run() {
        int mutants = 0;
        int equivalent = 0;
        List<Survivor> survivors = new ArrayList<>();
        Budget budget = new Budget();
        for (Mutant mutant : Mutant.of(rule)) {
            mutants++;
            if (isCaught(mutant)) {
                continue;
            }
            Probe probe = new Probe(rule, mutant.rule(), cases, budget);
            Optional<Example> example = probe.example();
            if (example.isEmpty() && probe.isComplete()) {
                mutants--;
                equivalent++;
            } else {
                survivors.add(survivor(mutant.change(), example));
            }
        }
        return new RuleScore(rule, mutants, equivalent, List.copyOf(survivors));
    }

    private boolean isCaught(Mutant mutant) {
        return results(mutant.rule()).stream().anyMatch(result -> !result.passed());
    }

    private Survivor survivor(Change change, Optional<Example> example) {
        return new Survivor(change, example.orElse(null), explained.reason(rule, change));
    }

    private List<CaseResult> results(Rule changed) {
        Interpreter interpreter = new Interpreter(changed);
        return cases.stream()
                .map(each -> each.judge(interpreter.fire(each.given())))
                .toList();
    }
}
