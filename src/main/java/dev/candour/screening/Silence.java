package dev.candour.screening;

import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.verdict.NearMiss;
import dev.candour.verdict.NotMet;
import dev.candour.verdict.RuleOutcome;
import dev.candour.verdict.RuleOutcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of every rule, and why those that would have paid did not. */
record Silence(List<RuleOutcome> rules, List<NearMiss> nearMisses, List<NotMet> whyNotMet) {

    /** The outcomes of a set's rules when nothing is explained: there are only two for each. */
    private record Plain(List<RuleOutcome> spoke, List<RuleOutcome> silent) {
        static Plain of(RuleSet rules) {
            return new Plain(
                    rules.rules().stream()
                            .map(rule -> outcome(rule, true, null))
                            .toList(),
                    rules.rules().stream()
                            .map(rule -> outcome(rule, false, null))
                            .toList());
        }
    }

    static Silence unexplained(RuleSet rules, List<Firing> firings) {
        Plain plain = rules.once(Plain.class, Plain::of);
        Set<Rule> spoke = Collections.newSetFromMap(new IdentityHashMap<>());
        firings.forEach(firing -> spoke.add(firing.rule()));
        List<RuleOutcome> outcomes = new ArrayList<>(plain.silent());
        for (int place = 0; place < outcomes.size(); place++) {
            if (spoke.contains(rules.rules().get(place))) {
                outcomes.set(place, plain.spoke().get(place));
            }
        }
        return new Silence(Collections.unmodifiableList(outcomes), List.of(), List.of());
    }

    static RuleOutcome outcome(Rule rule, boolean spoke, @Nullable Boolean withheld) {
        Outcome outcome = spoke ? Outcome.SPOKE : Outcome.SILENT;
        return new RuleOutcome(rule.name(), rule.source(), rule.trial(), outcome, withheld, null);
    }
}
