package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.rules.Insight;
import dev.candour.rules.Insights;
import dev.candour.rules.language.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a changed profile makes of the facts.
 *
 * @param replaced facts that are others, by their place among the facts
 * @param added facts that were not there
 * @param touched the rules that look at what is different
 */
record Patch(Map<Integer, Fact> replaced, List<Fact> added, Set<Insight> touched) {

    static final Patch NONE = new Patch(Map.of(), List.of(), Set.of());

    /** Compares fact by fact of one kind; a change takes none away. */
    static Patch between(List<Fact> before, List<Fact> after, Insights insights) {
        Map<Class<?>, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < before.size(); place++) {
            places.computeIfAbsent(before.get(place).getClass(), kind -> new ArrayList<>())
                    .add(place);
        }
        Map<Class<?>, Integer> seen = new HashMap<>();
        Map<Integer, Fact> replaced = new HashMap<>();
        List<Fact> added = new ArrayList<>();
        Set<Insight> touched = none();
        for (Fact fact : after) {
            List<Integer> own = places.getOrDefault(fact.getClass(), List.of());
            int number = seen.merge(fact.getClass(), 1, Integer::sum) - 1;
            Fact old = number < own.size() ? before.get(own.get(number)) : null;
            if (old == null) {
                added.add(fact);
                touched.addAll(insights.reading(fact));
            } else if (!old.equals(fact)) {
                replaced.put(own.get(number), fact);
                insights.reading(fact).stream()
                        .filter(one -> isDifferent(one, old, fact))
                        .forEach(touched::add);
            }
        }
        return new Patch(replaced, added, touched);
    }

    private static Set<Insight> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Whether a rule sees two facts of a kind differently. */
    static boolean isDifferent(Insight insight, Fact old, Fact fact) {
        for (Field field : insight.reads().getOrDefault(fact.getClass(), List.of())) {
            if (!Objects.equals(field.of(old), field.of(fact))) {
                return true;
            }
        }
        return false;
    }

    /** Both together; null when they say different things of one fact, so that only a new look at the profile tells. */
    @Nullable
    Patch and(Patch other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        Map<Integer, Fact> both = new HashMap<>(replaced);
        for (Map.Entry<Integer, Fact> each : other.replaced.entrySet()) {
            Fact mine = both.put(each.getKey(), each.getValue());
            if (mine != null && !mine.equals(each.getValue())) {
                return null;
            }
        }
        List<Fact> more = new ArrayList<>(added);
        more.addAll(other.added);
        Set<Insight> all = none();
        all.addAll(touched);
        all.addAll(other.touched);
        return new Patch(both, more, all);
    }

    boolean isNothing() {
        return replaced.isEmpty() && added.isEmpty();
    }
}
