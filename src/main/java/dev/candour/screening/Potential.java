package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Job;
import dev.candour.facts.RequiredOneOf;
import dev.candour.facts.Requirement;
import dev.candour.rules.Insight;
import dev.candour.rules.Insights;
import dev.candour.rules.Rule;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Verb;
import dev.candour.verdict.Effect;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Points that a silent profile may hide. A rule that stayed silent, or paid less, because the profile does not speak about what
 * it looks at could still pay; before a candidate is turned down for too few points, those count.
 */
final class Potential {

    /** What is stated in words adds to what positions show; that nothing is stated hides nothing. */
    private static final Set<String> STATEMENTS = Set.of("statedYears", "claimedYears");

    private final Insights insights;
    private final List<Fact> facts;
    private final int most;
    private final Function<Fact, Doubts> doubts;

    /** @param most what a rule may pay that counts its points out of facts @param doubts of a fact */
    Potential(Insights insights, List<Fact> facts, int most, Function<Fact, Doubts> doubts) {
        this.insights = insights;
        this.facts = facts;
        this.most = most;
        this.doubts = doubts;
    }

    /** All that could come beside what is paid and what open requirements could pay. */
    int points(List<Weighed> said, List<Standing> standings) {
        Map<Rule, Integer> counted = counted(said);
        int points = 0;
        for (Insight insight : insights.all()) {
            int beside =
                    insight.rule().trial() ? 0 : paysBeside(insight.rule()) - counted.getOrDefault(insight.rule(), 0);
            points += beside > 0 && isOpen(insight) ? beside : 0;
        }
        for (Standing standing : standings) {
            points += standing.open() ? 0 : hidden(standing);
        }
        return points;
    }

    private static Map<Rule, Integer> counted(List<Weighed> said) {
        Map<Rule, Integer> counted = new IdentityHashMap<>();
        for (Weighed one : said) {
            if (one.effect() == Effect.AWARD && one.requirement() == Weighed.NONE) {
                counted.merge(one.rule(), one.offered(), Math::max);
            }
        }
        return counted;
    }

    /** The most that a rule can pay beside the requirements. */
    int paysBeside(Rule rule) {
        return rule.tree().then().stream()
                .filter(action -> action.verb() == Verb.AWARD && action.subject() == null)
                .mapToInt(action -> points(action, most))
                .max()
                .orElse(0);
    }

    /** @param most where the points are not a plain number */
    static int points(Action action, int most) {
        return action.points() instanceof Value.Number number
                ? (int) Math.min(most, Math.round(number.number().doubleValue()))
                : most;
    }

    /** What a requirement could be paid beyond what it is. */
    private int hidden(Standing standing) {
        Requirement fact = standing.fact();
        int paid = standing.points();
        if (paid == fact.weight() || MissingOnes.are(fact)) {
            return 0;
        }
        int could = paid;
        for (Insight insight : insights.reading(fact)) {
            if (!insight.rule().trial() && paysRequirements(insight) > 0 && couldSpeak(insight, fact)) {
                could = Math.max(could, Math.min(paysRequirements(insight), fact.weight()));
            }
        }
        return could - paid;
    }

    private static int paysRequirements(Insight insight) {
        return insight.rule().tree().then().stream()
                .filter(action -> action.verb() == Verb.AWARD && action.subject() != null)
                .mapToInt(action -> points(action, Integer.MAX_VALUE))
                .max()
                .orElse(0);
    }

    private boolean couldSpeak(Insight insight, Requirement fact) {
        if (isSilent(fact, insight.reads().getOrDefault(fact.getClass(), List.of()))) {
            return !insight.isSingle() || mayHold(insight, fact);
        }
        return !insight.isSingle()
                && insight.reads().entrySet().stream()
                        .anyMatch(read -> !Requirement.class.isAssignableFrom(read.getKey())
                                && isSilent(read.getKey(), read.getValue()));
    }

    /** With its dates at their longest: what these tell is not unknown. */
    private boolean mayHold(Insight insight, Requirement fact) {
        Doubts its = doubts.apply(fact);
        return fact instanceof RequiredOneOf
                ? insight.mayHold(fact, field -> its.in(fact, field))
                : insight.mayHold(its.most(fact), field -> its.isInSilence(fact, field));
    }

    private boolean isOpen(Insight insight) {
        return insight.reads().entrySet().stream().anyMatch(read -> isSilent(read.getKey(), read.getValue()));
    }

    private boolean isSilent(Class<? extends Fact> kind, List<Field> fields) {
        boolean any = false;
        for (Fact fact : facts) {
            if (fact.getClass() == kind) {
                any = true;
                if (isSilent(fact, fields)) {
                    return true;
                }
            }
        }
        return !any && kind != Job.class && !Requirement.class.isAssignableFrom(kind);
    }

    private boolean isSilent(Fact fact, List<Field> fields) {
        for (Field field : fields) {
            if (field.nullable()
                    && !STATEMENTS.contains(field.name())
                    && (field.of(fact) == null || doubts.apply(fact).in(fact, field.name()))) {
                return true;
            }
        }
        return false;
    }
}
