package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the rules get to see of one candidate and one job.
 *
 * @param doubts which of it is known only as far as the profile goes
 */
record FactSheet(List<MatchedRequirement> requirements, List<MatchedFact> others, Doubts doubts) {

    /** What the rules see of the requirements, in the order of the job. */
    List<Requirement> asked() {
        List<Requirement> asked = new ArrayList<>(requirements.size());
        for (MatchedRequirement one : requirements) {
            asked.add(one.fact());
        }
        return asked;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(requirements.size() + others.size());
        for (MatchedRequirement one : requirements) {
            facts.add(one.fact());
        }
        for (MatchedFact one : others) {
            facts.add(one.fact());
        }
        return facts;
    }
}
