package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.job.Job;
import dev.candour.rules.Firing;
import dev.candour.rules.Insight;
import dev.candour.rules.RuleSet;
import dev.candour.rules.interpreter.World;
import dev.candour.verdict.Recommendation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final List<@Nullable List<Weighed>> ofPlace;
    private final Map<Fact, List<Weighed>> ofFact = new IdentityHashMap<>();
    private final Map<Insight, Map<SameFacts, List<Weighed>>> ofFacts = new IdentityHashMap<>();
    private final Map<Insight, List<Weighed>> ofBase = new IdentityHashMap<>();
    private final Map<Fact, Doubts> doubts = new IdentityHashMap<>();
    private final Doubts ofProfile;
    private final Effort effort;
    private final Reckoning reckoning;

    Prediction(Job job, RuleSet rules, FactSheet sheet, Effort effort) {
        this.job = job;
        this.rules = rules;
        this.base = sheet.facts();
        this.requirements = sheet.requirements().size();
        this.ofPlace = new ArrayList<>(java.util.Collections.nCopies(base.size(), null));
        this.ofProfile = sheet.doubts();
        this.effort = effort;
        this.reckoning = new Reckoning(rules, Outcome.scale(job, rules), requirements);
    }

    List<Fact> base() {
        return base;
    }

    /** Notes what is in doubt about the facts of a changed profile. */
    void doubt(Patch patch, Doubts its) {
        if (its != ofProfile) {
            for (Fact fact : patch.facts()) {
                doubts.put(fact, its);
            }
            patch.added().forEach(fact -> doubts.put(fact, its));
        }
    }

    private Doubts doubts(Fact fact) {
        return doubts.getOrDefault(fact, ofProfile);
    }

    Potential potential(Patch patch, List<Fact> facts) {
        return new Potential(
                rules.insights(),
                facts,
                job.attainable(),
                (fact, field) -> (patch.shifts() ? doubts(patch) : doubts(fact)).in(fact, field));
    }

    private Doubts doubts(Patch patch) {
        return patch.doubts() == null ? ofProfile : patch.doubts();
    }

    /** The recommendation when a patch is applied. Means nothing once the effort is over. */
    Recommendation then(Patch patch) {
        List<Fact> facts = facts(patch);
        effort.spend(facts.size());
        reckoning.begin();
        for (int place = 0; place < facts.size(); place++) {
            reckoning.add(about(patch, facts.get(place), place));
        }
        for (Insight joined : rules.insights().joined()) {
            reckoning.add(joined(patch, joined, facts));
        }
        return reckoning
                .decided(place -> (Requirement) facts.get(place), () -> hidden(patch, facts))
                .recommendation();
    }

    private int hidden(Patch patch, List<Fact> facts) {
        effort.spend(rules.rules().size());
        return of(patch, facts, said(patch, facts)).hidden();
    }

    /** An outcome, and the points that silence may hide. */
    private record WithHidden(Outcome outcome, int hidden) {}

    private WithHidden of(Patch patch, List<Fact> facts, List<Weighed> said) {
        int[] hidden = new int[1];
        Outcome outcome = Outcome.of(job, rules, asked(facts), said, standings -> {
            hidden[0] = potential(patch, facts).points(said, standings);
            return hidden[0];
        });
        return new WithHidden(outcome, hidden[0]);
    }

    /** What follows when a patch is applied. Means nothing once the effort is over. */
    Outcome of(Patch patch) {
        return of(patch, said(patch));
    }

    Outcome of(Patch patch, List<Weighed> said) {
        return of(patch, facts(patch), said).outcome();
    }

    /** What rules say when a patch is applied. */
    List<Weighed> said(Patch patch) {
        List<Fact> facts = facts(patch);
        effort.spend(facts.size());
        return said(patch, facts);
    }

    private List<Weighed> said(Patch patch, List<Fact> facts) {
        List<Weighed> said = new ArrayList<>();
        for (int place = 0; place < facts.size(); place++) {
            said.addAll(about(patch, facts.get(place), place));
        }
        for (Insight joined : rules.insights().joined()) {
            said.addAll(joined(patch, joined, facts));
        }
        return said;
    }

    List<Fact> facts(Patch patch) {
        Fact[] facts = new Fact[base.size() + patch.added().size()];
        for (int place = 0; place < base.size(); place++) {
            facts[place] = base.get(place);
        }
        for (int number = 0; number < patch.places().length; number++) {
            facts[patch.places()[number]] = patch.facts()[number];
        }
        for (int number = 0; number < patch.added().size(); number++) {
            facts[base.size() + number] = patch.added().get(number);
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

    private List<Weighed> about(Patch patch, Fact fact, int place) {
        return patch.shifts() ? read(fact, place, doubts(patch)) : about(fact, place);
    }

    /** What the rules about one fact say of this one. */
    List<Weighed> about(Fact fact, int place) {
        boolean stayed = place < base.size() && base.get(place) == fact;
        List<Weighed> known = stayed ? ofPlace.get(place) : ofFact.get(fact);
        if (known == null) {
            known = read(fact, place, doubts(fact));
            if (effort.isOver()) {
                return known;
            }
            if (stayed) {
                ofPlace.set(place, known);
            } else {
                ofFact.put(fact, known);
            }
        }
        return known;
    }

    private List<Weighed> read(Fact fact, int place, Doubts its) {
        List<Weighed> said = new ArrayList<>(2);
        int requirement = place < requirements ? place : Weighed.NONE;
        World alone = World.of(List.of(fact));
        for (Insight insight : rules.insights().about(fact)) {
            if (effort.spend(1)) {
                for (Firing firing : insight.interpreter().fire(alone)) {
                    said.add(Weighed.of(firing, requirement, its));
                }
            }
        }
        return said;
    }

    /** What a rule about several facts says of those that there are. */
    List<Weighed> joined(Insight insight) {
        List<Weighed> said = ofBase.get(insight);
        if (said == null) {
            said = joined(Patch.NONE, insight, base, false);
            if (!effort.isOver()) {
                ofBase.put(insight, said);
            }
        }
        return said;
    }

    private List<Weighed> joined(Patch patch, Insight insight, List<Fact> facts) {
        return patch.touches(insight) || patch.shifts()
                ? joined(patch, insight, facts, patch.doubts() != null)
                : joined(insight);
    }

    /** Of several facts, those of the changed profile know best. */
    private Doubts doubts(Firing firing) {
        for (Fact fact : firing.facts()) {
            Doubts its = doubts.get(fact);
            if (its != null) {
                return its;
            }
        }
        return ofProfile;
    }

    /** @param doubtful whether the patch changes what is in doubt, so that its own doubts hold */
    private List<Weighed> joined(Patch patch, Insight insight, List<Fact> facts, boolean doubtful) {
        List<Fact> read = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (insight.reads(fact)) {
                read.add(fact);
            }
        }
        SameFacts key = new SameFacts(read, doubtful ? doubts(patch) : null);
        Map<SameFacts, List<Weighed>> known = ofFacts.computeIfAbsent(insight, any -> new HashMap<>());
        List<Weighed> said = known.get(key);
        if (said == null) {
            said = effort.spend(insight.combinations(read)) ? read(patch, insight, facts, read, doubtful) : List.of();
            if (!effort.isOver()) {
                known.put(key, said);
            }
        }
        return said;
    }

    private List<Weighed> read(Patch patch, Insight insight, List<Fact> facts, List<Fact> read, boolean doubtful) {
        List<Weighed> said = new ArrayList<>(2);
        List<Fact> asked = facts.subList(0, requirements);
        for (Firing firing : insight.interpreter().fire(read)) {
            said.add(Weighed.of(firing, asked, doubtful ? doubts(patch) : doubts(firing)));
        }
        return said;
    }

    /** The very same facts in the same light: two that look alike may stand at different places. */
    private record SameFacts(List<Fact> facts, @Nullable Doubts doubts) {

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof SameFacts same) || same.doubts != doubts || same.facts.size() != facts.size()) {
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
