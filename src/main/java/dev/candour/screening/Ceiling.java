package dev.candour.screening;

import dev.candour.facts.Education;
import dev.candour.facts.Fact;
import dev.candour.facts.RequiredDegree;
import dev.candour.facts.RequiredExperience;
import dev.candour.facts.RequiredSkill;
import dev.candour.facts.Requirement;
import dev.candour.rules.Insight;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.rules.language.Action;
import dev.candour.rules.language.Verb;
import dev.candour.verdict.Effect;
import dev.candour.verdict.Recommendation;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The most that a change can do, so that sets of changes that cannot be enough need not be tried. What changes do together is
 * never more than the sum of their ceilings: a requirement shows the best of what there is, so two changes of it do as much as the better
 * one; degrees and rules about several facts, where two changes can do more, count with all that they could ever pay.
 */
final class Ceiling {

    private final RuleSet rules;
    private final Prediction prediction;
    private final Outcome now;
    private final Potential potential;
    private final Map<Rule, Integer> awards = new IdentityHashMap<>();
    private final Map<Rule, Integer> deductions = new IdentityHashMap<>();

    Ceiling(RuleSet rules, Prediction prediction, Outcome now, List<Weighed> said) {
        this.rules = rules;
        this.prediction = prediction;
        this.now = now;
        this.potential = prediction.potential(Patch.NONE, prediction.base());
        for (Weighed one : said) {
            if (one.isAboutPoints() && one.requirement() == Weighed.NONE) {
                (one.effect() == Effect.AWARD ? awards : deductions)
                        .merge(one.rule(), Math.abs(one.offered()), Math::max);
            }
        }
    }

    /** What is left out of one degree can be said in several steps, of which none alone shows what all of them do. */
    private static boolean isSaidInSteps(Fact fact) {
        return fact instanceof RequiredDegree || fact instanceof Education;
    }

    /** Points that a change brings nearer to the goal, at most. */
    int gain(Patch patch, Goal goal) {
        boolean review = goal.wanted() == Recommendation.REVIEW;
        int gain = 0;
        for (int number = 0; number < patch.places().length; number++) {
            if (patch.facts()[number] instanceof Requirement fact) {
                int place = patch.places()[number];
                Standing standing = now.requirements().get(place);
                int most = isSaidInSteps(fact) ? fact.weight() : most(fact, place, review);
                gain += Math.max(0, most - standing.points() - (review ? standing.possible() : 0));
            }
        }
        if (patch.shifts()) {
            return gain + anything();
        }
        for (Insight insight : patch.touched()) {
            if (!insight.rule().trial()) {
                gain += beside(insight, patch, review) + (insight.isSingle() ? 0 : requirements(insight, review));
            }
        }
        return gain;
    }

    /** What stands in another light can do whatever rules can do at all. */
    private int anything() {
        int gain = 0;
        for (Standing standing : now.requirements()) {
            gain += standing.fact().weight() - standing.points();
        }
        for (Insight insight : rules.insights().all()) {
            gain += insight.rule().trial()
                    ? 0
                    : deductions.getOrDefault(insight.rule(), 0) + potential.paysBeside(insight.rule());
        }
        return gain;
    }

    private int most(Requirement fact, int place, boolean review) {
        boolean silent = review
                && (!isDated(fact) || fact.open() || !rules.pays(fact.getClass().getSimpleName()));
        return silent ? fact.weight() : award(fact, place);
    }

    /** Of these nothing stays unsaid when they are changed. */
    private static boolean isDated(Requirement fact) {
        return fact instanceof RequiredSkill || fact instanceof RequiredExperience;
    }

    private int award(Requirement fact, int place) {
        int award = 0;
        for (Weighed one : prediction.about(fact, place)) {
            if (one.isAboutPoints() && one.requirement() == place) {
                award = Math.max(award, one.offered());
            }
        }
        return award;
    }

    /** A deduction may go, an award may come or grow. */
    private int beside(Insight insight, Patch patch, boolean review) {
        Rule rule = insight.rule();
        int gone = deductions.getOrDefault(rule, 0);
        boolean exact = insight.isSingle() && !review && !insight.reads().containsKey(Education.class);
        int most = exact ? offered(rule, patch) : potential.paysBeside(rule);
        return gone + Math.max(0, most - awards.getOrDefault(rule, 0));
    }

    private int offered(Rule rule, Patch patch) {
        int offered = 0;
        for (int number = 0; number < patch.places().length; number++) {
            offered = Math.max(offered, offered(rule, patch.facts()[number], patch.places()[number]));
        }
        for (Fact fact : patch.added()) {
            offered = Math.max(offered, offered(rule, fact, Integer.MAX_VALUE));
        }
        return offered;
    }

    private int offered(Rule rule, Fact fact, int place) {
        int most = 0;
        for (Weighed one : prediction.about(fact, place)) {
            if (one.rule() == rule && one.effect() == Effect.AWARD && one.requirement() == Weighed.NONE) {
                most = Math.max(most, one.offered());
            }
        }
        return most;
    }

    /** What a rule about several facts could pay for requirements. */
    private int requirements(Insight insight, boolean review) {
        int gain = 0;
        for (Action action : insight.rule().tree().then()) {
            if (action.verb() == Verb.AWARD && action.subject() != null) {
                gain += now.requirements().stream()
                        .filter(one -> insight.reads(one.fact()))
                        .mapToInt(one -> Math.max(0, most(action, one) - one.points() - (review ? one.possible() : 0)))
                        .sum();
            }
        }
        return gain;
    }

    private static int most(Action action, Standing one) {
        return Potential.points(action, one.fact().weight());
    }

    /** The obstacles that a change may lift. */
    BitSet lifts(Patch patch, Goal goal) {
        BitSet lifts = new BitSet();
        for (int number = 0; number < goal.obstacles().size(); number++) {
            if (lifts(patch, goal.obstacles().get(number))) {
                lifts.set(number);
            }
        }
        return lifts;
    }

    private boolean lifts(Patch patch, Goal.Obstacle obstacle) {
        Insight rule = obstacle.rule();
        if (rule != null && patch.shifts()) {
            return true;
        }
        if (obstacle.place() == Goal.ANY) {
            return rule != null && patch.touches(rule);
        }
        Fact fact = patch.replaced(obstacle.place());
        if (rule != null) {
            return fact != null
                    && (isSaidInSteps(fact)
                            || prediction.about(fact, obstacle.place()).stream()
                                    .noneMatch(one -> one.rejects() && one.rule() == rule.rule()));
        }
        Standing standing = now.requirements().get(obstacle.place());
        boolean paid = fact != null
                && (isSaidInSteps(fact)
                        || award((Requirement) fact, obstacle.place())
                                == standing.fact().weight());
        return paid
                || rules.insights().joined().stream()
                        .anyMatch(joined -> joined.reads(standing.fact()) && patch.touches(joined));
    }
}
