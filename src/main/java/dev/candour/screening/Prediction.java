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
    private final JoinedRules joined;
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
        this.joined = new JoinedRules(base, requirements, effort, this::doubts);
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
                rules.insights(), facts, job.attainable(), fact -> patch.shifts() ? doubts(patch) : doubts(fact));
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
        for (Insight insight : rules.insights().joined()) {
            reckoning.add(joined.said(patch, insight, facts));
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
        for (Insight insight : rules.insights().joined()) {
            said.addAll(joined.said(patch, insight, facts));
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
        return joined.said(insight);
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
}
