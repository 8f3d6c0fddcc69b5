package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.engine.CompiledRules;
import java.util.List;

/** Runs a rule set over the facts of one candidate and one job. */
public final class RuleRun {

    private RuleRun() {}

    /**
     * What the rules say, in an order that depends on neither the engine nor the order of files: by the rule's file and
     * line, then by the matched facts' places in the collection, then by the line after {@code then}.
     *
     * @param facts each of them once; those that no rule looks at are left out
     * @throws TooManyFiringsException when the rules combine so many facts that the result could not be relied on
     */
    public static List<Firing> fire(RuleSet set, List<? extends Fact> facts) {
        Recorder recorder = new Recorder(set.plans(), facts);
        if (!set.compiled().run(facts, recorder)) {
            throw new TooManyFiringsException(set.name(), CompiledRules.MOST_FIRINGS, recorder.busiest());
        }
        return recorder.firings();
    }
}
