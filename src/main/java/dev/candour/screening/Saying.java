package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.profile.Evidence;
import dev.candour.rules.Firing;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

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
    private final Map<Fact, Supplier<List<Evidence>>> where = new IdentityHashMap<>();

    private Saying(FactSheet sheet) {
        this.sheet = sheet;
        this.requirements = sheet.asked();
        sheet.requirements().forEach(one -> where.put(one.fact(), one.where()));
        sheet.others().forEach(one -> where.put(one.fact(), one.where()));
    }

    static List<Said> of(List<Firing> firings, FactSheet sheet) {
        Saying saying = new Saying(sheet);
        return firings.stream().map(saying::said).sorted(IN_ORDER).toList();
    }

    private Said said(Firing firing) {
        Weighed weighed = Weighed.of(firing, requirements);
        SortedMap<String, Object> values = new TreeMap<>();
        firing.values().forEach(values::put);
        return new Said(
                weighed,
                firing.template(),
                values,
                weighed.requirement() == Weighed.NONE
                        ? null
                        : sheet.requirements().get(weighed.requirement()),
                firing.facts(),
                evidence(firing.facts()));
    }

    private List<Evidence> evidence(List<Fact> facts) {
        if (facts.size() == 1) {
            List<Evidence> only = evidenceOf(facts.get(0));
            if (only.size() < 2) {
                return only;
            }
        }
        return facts.stream()
                .flatMap(fact -> evidenceOf(fact).stream())
                .distinct()
                .toList();
    }

    private List<Evidence> evidenceOf(Fact fact) {
        Supplier<List<Evidence>> known = where.get(fact);
        return known == null ? List.of() : known.get();
    }
}
