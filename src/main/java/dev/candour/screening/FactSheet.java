package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the rules get to see of one candidate and one job.
 *
 * @param doubts which of it is known only as far as the profile goes
 */
record FactSheet(List<MatchedRequirement> requirements, List<MatchedFact> others, Doubts doubts) {

    /** What the rules see of the requirements, in the order of the job. */
    List<Requirement> asked() {
        return requirements.stream().map(MatchedRequirement::fact).toList();
    }

    List<Fact> facts() {
        Stream<Fact> required = requirements.stream().map(MatchedRequirement::fact);
        return Stream.concat(required, others.stream().map(MatchedFact::fact)).toList();
    }
}
