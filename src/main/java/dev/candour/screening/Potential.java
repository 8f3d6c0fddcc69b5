package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Job;
import dev.candour.facts.Requirement;
import dev.candour.rules.Insight;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Verb;
import java.util.List;
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
        return rules.insights().all().stream()
                .mapToInt(one -> points(one, spoke))
                .sum();
    }

    private int points(Insight insight, Set<String> spoke) {
        Rule rule = insight.rule();
        int most = paysBeside(rule);
        return most > 0 && !rule.trial() && !spoke.contains(rule.name()) && isOpen(insight) ? most : 0;
    }

    /** The most that a rule can pay beside the requirements. */
    int paysBeside(Rule rule) {
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

    private boolean isOpen(Insight insight) {
        return insight.reads().entrySet().stream().anyMatch(read -> isSilent(read.getKey(), read.getValue()));
    }

    private boolean isSilent(Class<? extends Fact> kind, List<Field> fields) {
        boolean any = false;
        for (Fact fact : facts) {
            if (fact.getClass() == kind) {
                any = true;
                if (hasNull(fact, fields)) {
                    return true;
                }
            }
        }
        return !any && kind != Job.class && !Requirement.class.isAssignableFrom(kind);
    }

    private static boolean hasNull(Fact fact, List<Field> fields) {
        for (Field field : fields) {
            if (field.nullable() && field.of(fact) == null) {
                return true;
            }
        }
        return false;
    }
}
