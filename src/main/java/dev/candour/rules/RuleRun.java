package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.engine.Session;
import java.util.Collection;
import java.util.List;

/** Runs a rule set over the facts of one candidate and one job. */
public final class RuleRun {

    private RuleRun() {}

    /**
     * What the rules say, in an order that depends on neither the engine nor the order of files: by the rule's file and
     * line, then by the matched facts' places in the collection, then by the line after {@code then}.
     *
     * @throws TooManyFiringsException when the rules combine so many facts that the result could not be relied on
     */
    public static List<Firing> fire(RuleSet set, Collection<? extends Fact> facts) {
        Fact[] all = facts.toArray(Fact[]::new);
        Recorder recorder = new Recorder(set.plans(), all);
        if (!Session.run(set.compiled(), all, recorder)) {
            throw new TooManyFiringsException(set.name(), Session.MOST_FIRINGS, recorder.busiest());
        }
        return recorder.firings();
    }
}
