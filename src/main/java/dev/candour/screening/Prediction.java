package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.job.Job;
import dev.candour.rules.Firing;
import dev.candour.rules.Insight;
import dev.candour.rules.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the verdict would be if some facts were others, without the engine. Rules only add: what a rule about one fact says of
 * it is worked out once for each fact, what a rule about several says once for each set of such facts. What comes out is a guess
 * until the changed profile was screened.
 */
final class Prediction {

    private final Job job;
    private final RuleSet rules;
    private final List<Fact> base;
    private final int requirements;
    private final Map<Fact, List<Weighed>> ofFact = new IdentityHashMap<>();
    private final Map<Insight, Map<SameFacts, List<Weighed>>> ofFacts = new IdentityHashMap<>();
    private final Map<Insight, List<Weighed>> ofBase = new IdentityHashMap<>();
    private final Map<Fact, Doubts> doubts = new IdentityHashMap<>();
    private final Doubts ofProfile;
    private final Effort effort;

    Prediction(Job job, RuleSet rules, FactSheet sheet, Effort effort) {
        this.job = job;
        this.rules = rules;
        this.base = sheet.facts();
        this.requirements = sheet.requirements().size();
        this.ofProfile = sheet.doubts();
        this.effort = effort;
    }

    List<Fact> base() {
        return base;
    }

    /** Notes what is in doubt about the facts of a changed profile. */
    void doubt(Patch patch, Doubts its) {
        patch.replaced().values().forEach(fact -> doubts.put(fact, its));
        patch.added().forEach(fact -> doubts.put(fact, its));
    }

    private Doubts doubts(Fact fact) {
        return doubts.getOrDefault(fact, ofProfile);
    }

    Potential potential(List<Fact> facts) {
        return new Potential(
                rules.insights(),
                facts,
                job.attainable(),
                (fact, field) -> doubts(fact).in(fact, field));
    }

    /** What follows when a patch is applied. Means nothing once the effort is over. */
    Outcome of(Patch patch) {
        return of(patch, said(patch));
    }

    Outcome of(Patch patch, List<Weighed> said) {
        List<Fact> facts = facts(patch);
        return Outcome.of(
                job, rules, asked(facts), said, standings -> potential(facts).points(said, standings));
    }

    /** What rules say when a patch is applied. */
    List<Weighed> said(Patch patch) {
        List<Fact> facts = facts(patch);
        effort.spend(facts.size());
        List<Weighed> said = new ArrayList<>();
        for (int place = 0; place < facts.size(); place++) {
            said.addAll(about(facts.get(place), place));
        }
        for (Insight joined : rules.insights().joined()) {
            said.addAll(patch.touched().contains(joined) ? joined(joined, facts) : joined(joined));
        }
        return said;
    }

    List<Fact> facts(Patch patch) {
        Fact[] facts = new Fact[base.size() + patch.added().size()];
        for (int place = 0; place < base.size(); place++) {
            facts[place] = base.get(place);
        }
        patch.replaced().forEach((place, fact) -> facts[place] = fact);
        for (int place = 0; place < patch.added().size(); place++) {
            facts[base.size() + place] = patch.added().get(place);
        }
        return Arrays.asList(facts);
    }

    private List<Requirement> asked(List<Fact> facts) {
        List<Requirement> asked = new ArrayList<>(requirements);
        for (int place = 0; place < requirements; place++) {
            asked.add((Requirement) facts.get(place));
        }
        return asked;
    }

    /** What the rules about one fact say of this one. */
    List<Weighed> about(Fact fact, int place) {
        List<Weighed> known = ofFact.get(fact);
        if (known == null) {
            known = new ArrayList<>();
            int requirement = place < requirements ? place : Weighed.NONE;
            for (Insight insight : rules.insights().about(fact)) {
                if (effort.spend(1)) {
                    for (Firing firing : insight.interpreter().fire(List.of(fact))) {
                        known.add(Weighed.of(firing, requirement, doubts(fact)));
                    }
                }
            }
            ofFact.put(fact, known);
        }
        return known;
    }

    /** What a rule about several facts says of those that there are. */
    List<Weighed> joined(Insight insight) {
        List<Weighed> said = ofBase.get(insight);
        if (said == null) {
            said = joined(insight, base);
            ofBase.put(insight, said);
        }
        return said;
    }

    /** Of several facts, those of the changed profile know best. */
    private Doubts doubts(Firing firing) {
        return firing.facts().stream()
                .filter(doubts::containsKey)
                .findFirst()
                .map(doubts::get)
                .orElse(ofProfile);
    }

    private List<Weighed> joined(Insight insight, List<Fact> facts) {
        List<Fact> read = facts.stream().filter(insight::reads).toList();
        Map<SameFacts, List<Weighed>> known = ofFacts.computeIfAbsent(insight, any -> new HashMap<>());
        SameFacts key = new SameFacts(read);
        List<Weighed> said = known.get(key);
        if (said == null) {
            List<Requirement> asked = asked(facts);
            said = effort.spend(insight.combinations(read))
                    ? insight.interpreter().fire(read).stream()
                            .map(firing -> Weighed.of(firing, asked, doubts(firing)))
                            .toList()
                    : List.of();
            known.put(key, said);
        }
        return said;
    }

    /** The very same facts: two that look alike may stand at different places. */
    private record SameFacts(List<Fact> facts) {

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof SameFacts same) || same.facts.size() != facts.size()) {
                return false;
            }
            for (int place = 0; place < facts.size(); place++) {
                if (facts.get(place) != same.facts.get(place)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (Fact fact : facts) {
                hash = 31 * hash + System.identityHashCode(fact);
            }
            return hash;
        }
    }
}
