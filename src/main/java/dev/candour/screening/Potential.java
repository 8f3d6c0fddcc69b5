package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Points beside the requirements that a silent profile may hide. A rule that stayed silent because the profile does not
 * speak about what it looks at could still have paid; before a candidate is turned down for too few points, those count.
 */
final class Potential {

    private final List<Fact> facts;
    private final int most;

    /** @param most what a rule may pay that counts its points out of facts */
    Potential(List<Fact> facts, int most) {
        this.facts = facts;
        this.most = most;
    }

    int points(RuleSet rules, List<Weighed> said) {
        Set<String> spoke = said.stream().map(one -> one.rule().name()).collect(Collectors.toSet());
        return rules.rules().stream()
                .filter(rule -> !rule.trial() && !spoke.contains(rule.name()))
                .filter(rule -> paysBeside(rule) > 0 && isOpen(rule))
                .mapToInt(this::paysBeside)
                .sum();
    }

    private int paysBeside(Rule rule) {
        return rule.tree().then().stream()
                .filter(action -> action.verb() == Verb.AWARD && action.subject() == null)
                .mapToInt(this::points)
                .max()
                .orElse(0);
    }

    private int points(Action action) {
        return action.points() instanceof Value.Number number
                ? (int) Math.round(number.number().doubleValue())
                : most;
    }

    private boolean isOpen(Rule rule) {
        return rule.reads().entrySet().stream().anyMatch(this::isSilent);
    }

    private boolean isSilent(Map.Entry<String, ? extends Collection<String>> read) {
        List<Fact> ofKind = facts.stream()
                .filter(fact -> fact.getClass().getSimpleName().equals(read.getKey()))
                .toList();
        boolean ofTheJob = read.getKey().equals("Job") || read.getKey().startsWith("Required");
        return (ofKind.isEmpty() && !ofTheJob) || ofKind.stream().anyMatch(fact -> hasNull(fact, read.getValue()));
    }

    private static boolean hasNull(Fact fact, Collection<String> fields) {
        return Vocabulary.of(fact).fields().values().stream()
                .anyMatch(field -> fields.contains(field.name()) && field.of(fact) == null);
    }
}
