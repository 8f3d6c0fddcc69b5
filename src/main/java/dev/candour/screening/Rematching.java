package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.job.Job;
import dev.candour.profile.Profile;
import dev.candour.rules.RuleSet;
import dev.candour.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Matches a profile of which some parts were exchanged. What is read from the other parts is taken over, the very same facts. */
final class Rematching {

    private final Job job;
    private final Predicate<Class<? extends Fact>> read;
    private final Matching matching;
    private final SameParts same;
    private final FactSheet before;

    /** @param before what {@code profile} was matched to */
    Rematching(
            Job job,
            RuleSet rules,
            Vocabulary vocabulary,
            LocalDate asOf,
            Profile profile,
            FactSheet before,
            Profile changed) {
        this.job = job;
        this.read = rules::reads;
        this.matching = new Matching(changed, vocabulary, asOf, rules);
        this.same = new SameParts(profile, changed);
        this.before = before;
    }

    FactSheet facts() {
        List<MatchedRequirement> requirements = requirements();
        return new FactSheet(
                requirements,
                others(),
                same.ofDoubts() ? before.doubts() : matching.doubts(requirements, before.doubts()));
    }

    private List<MatchedRequirement> requirements() {
        List<MatchedRequirement> requirements = new ArrayList<>(before.requirements());
        for (int place = 0; place < requirements.size(); place++) {
            MatchedRequirement old = requirements.get(place);
            if (!same.of(old.asked())) {
                MatchedRequirement one = matching.match(old.asked());
                requirements.set(
                        place,
                        new MatchedRequirement(old.name(), old.asked(), one.fact(), one.where(), old.unlisted()));
            }
        }
        return requirements;
    }

    private List<MatchedFact> others() {
        List<MatchedFact> others = new ArrayList<>(before.others().size() + 2);
        for (Class<? extends Fact> kind : Matching.KINDS) {
            if (!read.test(kind)) {
                continue;
            }
            if (!same.of(kind)) {
                others.addAll(matching.facts(kind, job));
                continue;
            }
            for (MatchedFact one : before.others()) {
                if (one.fact().getClass() == kind) {
                    others.add(one);
                }
            }
        }
        return others;
    }
}
