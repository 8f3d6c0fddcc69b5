package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.profile.Evidence;
import java.util.List;
import java.util.function.Supplier;

/**
 * A fact for the rules.
 *
 * @param where finds where it stands in the candidate's document, which matters only to what a rule speaks about
 */
record MatchedFact(Fact fact, Supplier<List<Evidence>> where) {

    List<Evidence> evidence() {
        return where.get();
    }
}
