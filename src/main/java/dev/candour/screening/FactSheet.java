package dev.candour.screening;

import dev.candour.facts.Fact;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the rules get to see of one candidate and one job. */
record FactSheet(List<MatchedRequirement> requirements, List<MatchedFact> others) {

    List<Fact> facts() {
        Stream<Fact> required = requirements.stream().map(MatchedRequirement::fact);
        return Stream.concat(required, others.stream().map(MatchedFact::fact)).toList();
    }
}
