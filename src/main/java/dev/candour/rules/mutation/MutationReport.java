package dev.candour.rules.mutation;

import dev.candour.rules.CaseResult;
import dev.candour.source.Problem;
import java.util.List;

/**
 * How well the cases of some rules guard them.
 *
 * @param failing cases that fail already without a change; their rules were left out
 * @param problems what is wrong in the files of explained survivors
 */
public record MutationReport(List<RuleScore> rules, List<CaseResult> failing, List<Problem> problems) {

    public int mutants() {
        return rules.stream().mapToInt(RuleScore::mutants).sum();
    }

    public int caught() {
        return rules.stream().mapToInt(RuleScore::caught).sum();
    }

    public int equivalent() {
        return rules.stream().mapToInt(RuleScore::equivalent).sum();
    }

    /** In percent. */
    public double percent() {
        return RuleScore.percent(caught(), mutants());
    }

    /** @param wanted in percent */
    public boolean reaches(double wanted) {
        return failing.isEmpty() && problems.isEmpty() && percent() >= wanted;
    }
}
