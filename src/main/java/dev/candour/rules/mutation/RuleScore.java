package dev.candour.rules.mutation;

import dev.candour.rules.Rule;
import java.util.List;

/**
 * How well a rule's cases guard it.
 *
 * @param mutants how many changes were tried, without those that make no difference
 * @param equivalent how many changes make no difference for any facts
 * @param survivors the changes that no case noticed, in the order of the file
 */
public record RuleScore(Rule rule, int mutants, int equivalent, List<Survivor> survivors) {

    /** How many changes a case noticed. */
    public int caught() {
        return mutants - survivors.size();
    }

    /** In percent; 100 when there was nothing to change. */
    public double percent() {
        return percent(caught(), mutants);
    }

    static double percent(int caught, int mutants) {
        return mutants == 0 ? 100 : 100.0 * caught / mutants;
    }
}
