package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.profile.Evidence;
import dev.candour.rules.Firing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ties what rules did back to the job's requirements and to the candidate's document. */
final class Saying {

    /** The engine fires in an order of its own; a person reads by file, line and the job's requirements. */
    private static final Comparator<Said> IN_ORDER = Comparator.<Said, String>comparing(
                    one -> one.rule().file())
            .thenComparing(one -> one.rule().line())
            .thenComparing(one -> one.requirement() == null
                    ? Integer.MAX_VALUE
                    : one.weighed().requirement())
            .thenComparing(one -> one.values().toString())
            .thenComparing(one -> one.evidence().toString())
            .thenComparing(one -> one.facts().toString());

    private final FactSheet sheet;
    private final List<Requirement> requirements;
    private final Spoken spoken;

    private Saying(FactSheet sheet) {
        this.sheet = sheet;
        this.requirements = sheet.asked();
        this.spoken = new Spoken(sheet);
    }

    static List<Said> of(List<Firing> firings, FactSheet sheet) {
        Saying saying = new Saying(sheet);
        List<Said> said = new ArrayList<>(firings.size());
        for (Firing firing : firings) {
            said.add(saying.said(firing));
        }
        said.sort(IN_ORDER);
        return said;
    }

    private Said said(Firing firing) {
        Weighed weighed = Weighed.of(firing, requirements, sheet.doubts());
        return new Said(
                weighed,
                firing.template(),
                values(firing),
                weighed.requirement() == Weighed.NONE
                        ? null
                        : sheet.requirements().get(weighed.requirement()),
                firing.facts(),
                evidence(firing.facts()));
    }

    private static boolean isOfDifferentPlaces(List<Evidence> places) {
        for (int place = 1; place < places.size(); place++) {
            if (places.subList(0, place).contains(places.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static SortedMap<String, Object> values(Firing firing) {
        SortedMap<String, Object> values = new TreeMap<>();
        firing.values().forEach(values::put);
        return values;
    }

    /** Each place once. */
    private List<Evidence> evidence(List<Fact> facts) {
        List<Evidence> first = facts.isEmpty() ? List.of() : spoken.evidence(facts.get(0));
        if (facts.size() < 2 && isOfDifferentPlaces(first)) {
            return first;
        }
        Set<Evidence> all = new LinkedHashSet<>(first);
        for (int number = 1; number < facts.size(); number++) {
            all.addAll(spoken.evidence(facts.get(number)));
        }
        return List.copyOf(all);
    }
}
