package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.profile.Evidence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Where the facts that rules speak about stand in the document: several rules speak about one, so each is looked up once. */
final class Spoken {

    private final FactSheet sheet;
    private final Map<Fact, List<Evidence>> found = new IdentityHashMap<>();

    Spoken(FactSheet sheet) {
        this.sheet = sheet;
    }

    List<Evidence> evidence(Fact fact) {
        List<Evidence> known = found.get(fact);
        if (known == null) {
            known = where(fact).get();
            found.put(fact, known);
        }
        return known;
    }

    private Supplier<List<Evidence>> where(Fact fact) {
        for (MatchedRequirement one : sheet.requirements()) {
            if (one.fact() == fact) {
                return one.where();
            }
        }
        for (MatchedFact one : sheet.others()) {
            if (one.fact() == fact) {
                return one.where();
            }
        }
        return List::of;
    }
}
