package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.profile.Evidence;
import dev.candour.rules.Firing;
import dev.candour.verdict.Effect;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ties what rules did back to the job's requirements and to the candidate's document. */
final class Saying {

    private static final int MOST_POINTS = 1000;

    private final Map<Fact, MatchedRequirement> requirements = new IdentityHashMap<>();
    private final Map<Fact, List<Evidence>> evidence = new IdentityHashMap<>();
    private final Map<MatchedRequirement, Integer> order = new IdentityHashMap<>();

    private Saying(FactSheet sheet) {
        sheet.requirements().forEach(one -> {
            requirements.put(one.fact(), one);
            order.put(one, order.size());
            evidence.put(one.fact(), one.evidence());
        });
        sheet.others().forEach(one -> evidence.put(one.fact(), one.evidence()));
    }

    static List<Said> of(List<Firing> firings, FactSheet sheet) {
        Saying saying = new Saying(sheet);
        return firings.stream().map(saying::said).sorted(saying.inOrder()).toList();
    }

    /** The engine fires in an order of its own; a person reads by file, line and the job's requirements. */
    private Comparator<Said> inOrder() {
        return Comparator.<Said, String>comparing(one -> one.rule().file())
                .thenComparing(one -> one.rule().line())
                .thenComparing(one -> one.requirement() == null ? Integer.MAX_VALUE : order.get(one.requirement()))
                .thenComparing(one -> one.values().toString())
                .thenComparing(one -> one.evidence().toString());
    }

    private Said said(Firing firing) {
        Fact subject = firing.subject();
        Effect effect = effect(firing, subject);
        return new Said(
                firing.rule(),
                effect,
                offered(firing, effect, subject),
                firing.template(),
                new TreeMap<>(firing.values()),
                subject == null ? null : requirements.get(subject),
                firing.facts().stream()
                        .flatMap(fact -> evidence.getOrDefault(fact, List.of()).stream())
                        .distinct()
                        .toList());
    }

    /** Unknown may ask, and never rejects or costs: what a rule holds against silence is a question. */
    private static Effect effect(Firing firing, @Nullable Fact subject) {
        Effect effect = Effect.valueOf(firing.verb().name());
        boolean unknown = isOpen(subject) || firing.facts().stream().anyMatch(Saying::isOpen);
        return unknown && (effect == Effect.REJECT || effect == Effect.DEDUCT) ? Effect.ASK : effect;
    }

    private static boolean isOpen(@Nullable Fact fact) {
        return fact instanceof Requirement requirement && requirement.open();
    }

    /** Whole points, half a point rounded up; a part of a requirement is never more than the whole, nor less than nothing. */
    private static int offered(Firing firing, Effect effect, @Nullable Fact subject) {
        long points = firing.whole() && subject instanceof Requirement whole
                ? whole.weight()
                : Math.round(Math.max(-MOST_POINTS, Math.min(firing.points(), MOST_POINTS)));
        return switch (effect) {
            case AWARD ->
                subject instanceof Requirement requirement
                        ? (int) Math.max(0, Math.min(points, requirement.weight()))
                        : (int) points;
            case DEDUCT -> (int) -points;
            case REJECT, ASK -> 0;
        };
    }
}
