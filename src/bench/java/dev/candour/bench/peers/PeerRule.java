package dev.candour.bench.peers;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Verb;
import dev.candour.workload.Reasons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the workload for an engine that reads only its conditions. What follows is done in Java, faster than the engine
 * would do it in its own language.
 *
 * @param fact the kind of fact that it asks about; every rule of the workload asks about one
 * @param points of a bonus or a deduction; null when it pays a share of the requirement
 * @param share of the requirement's weight
 */
record PeerRule(
        String name,
        String fact,
        List<Condition> conditions,
        Verb verb,
        @Nullable Integer points,
        double share) {

    /** The rules by the kind of fact that they ask about. */
    static Map<String, List<PeerRule>> byFact(RuleSet rules) {
        return rules.rules().stream()
                .map(Rule::tree)
                .map(PeerRule::of)
                .collect(Collectors.groupingBy(PeerRule::fact, LinkedHashMap::new, Collectors.toList()));
    }

    private static PeerRule of(RuleTree tree) {
        Pattern pattern = (Pattern) tree.when().get(0);
        Action action = tree.then().get(0);
        List<Condition> conditions = pattern.conditions().stream()
                .filter(condition -> !(condition instanceof Condition.Bind))
                .toList();
        Value value = action.points();
        boolean constant = value instanceof Value.Number;
        return new PeerRule(
                tree.name(),
                pattern.fact(),
                conditions,
                action.verb(),
                constant ? (int) number(value) : null,
                value == null || constant ? 1 : number(((Value.Arithmetic) value).right()));
    }

    private static double number(Value value) {
        return ((Value.Number) value).number().doubleValue();
    }

    void speak(Fact about, Reasons out) {
        switch (verb) {
            case AWARD -> award(about, out);
            case DEDUCT -> out.deduct(name, points == null ? 0 : points);
            case REJECT -> out.reject(name, about);
            case ASK -> out.ask(name, about);
        }
    }

    private void award(Fact about, Reasons out) {
        if (points == null) {
            out.award(name, about, (int) (((Requirement) about).weight() * share));
        } else {
            out.award(name, null, points);
        }
    }
}
