package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.rules.Firing;
import dev.candour.rules.Insight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What rules about several facts say, worked out once for each set of such facts. */
final class JoinedRules {

    /** So many are tried in the time of one fact that all rules look at. */
    private static final int COMBINATIONS_OF_A_FACT = 4;

    private final List<Fact> base;
    private final int requirements;
    private final Effort effort;
    private final Function<Firing, Doubts> doubts;
    private final Map<Insight, Map<SameFacts, List<Weighed>>> ofFacts = new IdentityHashMap<>();
    private final Map<Insight, List<Weighed>> ofBase = new IdentityHashMap<>();

    /** @param base the facts as they are @param requirements how many of them are @param doubts about the facts that a rule spoke of */
    JoinedRules(List<Fact> base, int requirements, Effort effort, Function<Firing, Doubts> doubts) {
        this.base = base;
        this.requirements = requirements;
        this.effort = effort;
        this.doubts = doubts;
    }

    /** Of the facts that there are. */
    List<Weighed> said(Insight insight) {
        List<Weighed> said = ofBase.get(insight);
        if (said == null) {
            said = said(insight, base, null);
            if (!effort.isOver()) {
                ofBase.put(insight, said);
            }
        }
        return said;
    }

    /** @param facts all that there are when the patch is applied */
    List<Weighed> said(Patch patch, Insight insight, List<Fact> facts) {
        return patch.touches(insight) || patch.shifts() ? said(insight, facts, patch.doubts()) : said(insight);
    }

    /** @param its what is in doubt; null when that depends on the facts */
    private List<Weighed> said(Insight insight, List<Fact> facts, @Nullable Doubts its) {
        List<Fact> read = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (insight.reads(fact)) {
                read.add(fact);
            }
        }
        SameFacts key = new SameFacts(read, its);
        Map<SameFacts, List<Weighed>> known = ofFacts.computeIfAbsent(insight, any -> new HashMap<>());
        List<Weighed> said = known.get(key);
        if (said == null) {
            said = effort.spend(1 + insight.combinations(read) / COMBINATIONS_OF_A_FACT)
                    ? read(insight, facts, read, its)
                    : List.of();
            if (!effort.isOver()) {
                known.put(key, said);
            }
        }
        return said;
    }

    private List<Weighed> read(Insight insight, List<Fact> facts, List<Fact> read, @Nullable Doubts its) {
        List<Weighed> said = new ArrayList<>(2);
        List<Fact> asked = facts.subList(0, requirements);
        for (Firing firing : insight.interpreter().fire(read)) {
            said.add(Weighed.of(firing, asked, its == null ? doubts.apply(firing) : its));
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
