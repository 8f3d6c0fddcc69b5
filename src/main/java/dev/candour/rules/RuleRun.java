package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.engine.CompiledRules;
import java.util.Arrays;
import java.util.Collection;
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
    public static List<Firing> fire(RuleSet set, Collection<? extends Fact> facts) {
        Fact[] read = read(set, facts);
        Recorder recorder = new Recorder(set.plans(), read);
        if (!set.compiled().run(read, recorder)) {
            throw new TooManyFiringsException(set.name(), CompiledRules.MOST_FIRINGS, recorder.busiest());
        }
        return recorder.firings();
    }

    private static Fact[] read(RuleSet set, Collection<? extends Fact> facts) {
        Fact[] read = new Fact[facts.size()];
        int count = 0;
        for (Fact fact : facts) {
            if (set.reads(fact.getClass())) {
                read[count++] = fact;
            }
        }
        return count == read.length ? read : Arrays.copyOf(read, count);
    }
}
