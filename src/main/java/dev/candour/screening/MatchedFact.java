package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.profile.Evidence;
import java.util.List;

/** A fact for the rules and where it stands in the candidate's document. */
record MatchedFact(Fact fact, List<Evidence> evidence) {}
