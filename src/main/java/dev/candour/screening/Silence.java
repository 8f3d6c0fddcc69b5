package dev.candour.screening;

import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.verdict.NearMiss;
import dev.candour.verdict.NotMet;
import dev.candour.verdict.RuleOutcome;
import dev.candour.verdict.RuleOutcome.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of every rule, and why those that would have paid did not. */
record Silence(List<RuleOutcome> rules, List<NearMiss> nearMisses, List<NotMet> whyNotMet) {

    /** The outcomes of a set's rules when nothing is explained: there are only two for each. */
    private record Plain(RuleOutcome[] spoke, RuleOutcome[] silent, Map<Rule, Integer> places) {
        static Plain of(RuleSet rules) {
            Map<Rule, Integer> places = new IdentityHashMap<>();
            rules.rules().forEach(rule -> places.put(rule, places.size()));
            return new Plain(all(rules, true), all(rules, false), places);
        }

        private static RuleOutcome[] all(RuleSet rules, boolean spoke) {
            return rules.rules().stream()
                    .map(rule -> outcome(rule, spoke, null))
                    .toArray(RuleOutcome[]::new);
        }
    }

    static Silence unexplained(RuleSet rules, List<Firing> firings) {
        Plain plain = rules.once(Plain.class, Plain::of);
        RuleOutcome[] outcomes = plain.silent().clone();
        for (Firing firing : firings) {
            int place = Objects.requireNonNull(plain.places().get(firing.rule()));
            outcomes[place] = plain.spoke()[place];
        }
        return new Silence(Collections.unmodifiableList(Arrays.asList(outcomes)), List.of(), List.of());
    }

    static RuleOutcome outcome(Rule rule, boolean spoke, @Nullable Boolean withheld) {
        Outcome outcome = spoke ? Outcome.SPOKE : Outcome.SILENT;
        return new RuleOutcome(rule.name(), rule.source(), rule.trial(), outcome, withheld, null);
    }
}
