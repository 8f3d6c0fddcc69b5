package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.Insight;
import dev.candour.rules.Insights;
import dev.candour.rules.language.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a changed profile makes of the facts.
 *
 * @param places of the facts that are others, in rising order @param facts those others, one for each place
 * @param added facts that were not there
 * @param touched the rules that look at what is different
 * @param doubts those of the changed profile; null when they are the same as before
 * @param shifts whether they put facts that stayed the same into another light
 */
record Patch(
        int[] places,
        Fact[] facts,
        List<Fact> added,
        Insight[] touched,
        @Nullable Doubts doubts,
        boolean shifts) {

    static final Patch NONE = new Patch(new int[0], new Fact[0], List.of(), new Insight[0], null, false);

    /** Compares requirement by requirement, and fact by fact of one kind; a change takes none away. */
    static Patch between(List<Fact> before, List<Fact> after, Insights insights) {
        Fact[] replaced = new Fact[before.size()];
        List<Fact> added = new ArrayList<>(2);
        Set<Insight> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        Class<?> kind = Requirement.class;
        int place = 0;
        for (Fact fact : after) {
            if (!(fact instanceof Requirement)) {
                place = next(before, fact.getClass(), fact.getClass() == kind ? place : 0);
                kind = fact.getClass();
            }
            if (place == before.size()) {
                added.add(fact);
                touched.addAll(insights.reading(fact));
            } else {
                if (isDifferent(before.get(place), fact, insights, touched)) {
                    replaced[place] = fact;
                }
                place++;
            }
        }
        return of(replaced, added, touched.toArray(Insight[]::new));
    }

    private static boolean isDifferent(Fact old, Fact fact, Insights insights, Set<Insight> touched) {
        if (old == fact || old.equals(fact)) {
            return false;
        }
        boolean opened = isOpen(old) != isOpen(fact);
        for (Insight one : insights.reading(fact)) {
            if (opened || isDifferent(one, old, fact)) {
                touched.add(one);
            }
        }
        return true;
    }

    /** What a rule holds against an open requirement is a question, so that it matters to a rule that looks at none of what is open. */
    private static boolean isOpen(Fact fact) {
        return fact instanceof Requirement requirement && requirement.open();
    }

    private static int next(List<Fact> facts, Class<?> kind, int from) {
        int place = from;
        while (place < facts.size() && facts.get(place).getClass() != kind) {
            place++;
        }
        return place;
    }

    private static Patch of(Fact[] replaced, List<Fact> added, Insight[] touched) {
        int count = 0;
        int[] places = new int[replaced.length];
        Fact[] facts = new Fact[replaced.length];
        for (int place = 0; place < replaced.length; place++) {
            if (replaced[place] != null) {
                places[count] = place;
                facts[count++] = replaced[place];
            }
        }
        return new Patch(Arrays.copyOf(places, count), Arrays.copyOf(facts, count), added, touched, null, false);
    }

    /** @param more rules that look at doubts */
    Patch with(Doubts its, boolean shifting, Insight[] more) {
        return new Patch(places, facts, added, both(touched, more), its, shifting);
    }

    private static Insight[] both(Insight[] some, Insight[] more) {
        Insight[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
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

    /** The fact that takes this place; null when the place stays as it is. */
    @Nullable
    Fact replaced(int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? null : facts[found];
    }

    boolean touches(Insight insight) {
        for (Insight one : touched) {
            if (one == insight) {
                return true;
            }
        }
        return false;
    }

    boolean isNothing() {
        return places.length == 0 && added.isEmpty() && !shifts;
    }

    /** Both together; null when they say different things of one fact or doubt, so that only a new look at the profile tells. */
    @Nullable
    Patch and(Patch other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return shifts || other.shifts || doubts != null && other.doubts != null || disagrees(other)
                ? null
                : joined(other);
    }

    private boolean disagrees(Patch other) {
        for (int number = 0; number < places.length; number++) {
            Fact its = other.replaced(places[number]);
            if (its != null && !its.equals(facts[number])) {
                return true;
            }
        }
        return false;
    }

    private Patch joined(Patch other) {
        int[] both = new int[places.length + other.places.length];
        Fact[] changed = new Fact[both.length];
        int count = 0;
        for (int mine = 0, its = 0; mine < places.length || its < other.places.length; count++) {
            boolean first = its == other.places.length || mine < places.length && places[mine] <= other.places[its];
            both[count] = first ? places[mine] : other.places[its];
            changed[count] = first ? facts[mine] : other.facts[its];
            its += its < other.places.length && other.places[its] == both[count] ? 1 : 0;
            mine += mine < places.length && places[mine] == both[count] ? 1 : 0;
        }
        List<Fact> more = added.isEmpty() ? other.added : added;
        if (!added.isEmpty() && !other.added.isEmpty()) {
            more = new ArrayList<>(added);
            more.addAll(other.added);
        }
        return new Patch(
                Arrays.copyOf(both, count),
                Arrays.copyOf(changed, count),
                more,
                both(touched, other.touched),
                doubts == null ? other.doubts : doubts,
                false);
    }
}
