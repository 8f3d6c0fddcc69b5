package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.rules.Firing;
import dev.candour.rules.Rule;
import dev.candour.verdict.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one firing comes to in numbers, without any words.
 *
 * @param offered points that it offers; negative for a deduction
 * @param requirement the place of the requirement that it is about among those of the job; {@link #NONE} when it is about none
 */
record Weighed(Rule rule, Effect effect, int offered, int requirement) {

    static final int NONE = -1;
    private static final int MOST_POINTS = 1000;

    static Weighed of(Firing firing, List<? extends Fact> requirements, Doubts doubts) {
        return of(firing, place(firing.subject(), requirements), doubts);
    }

    /** @param requirement the place of the requirement when it is about one */
    static Weighed of(Firing firing, int requirement, Doubts doubts) {
        Fact subject = firing.subject();
        Effect effect = effect(firing, subject, doubts);
        int place = subject instanceof Requirement ? requirement : NONE;
        return new Weighed(firing.rule(), effect, offered(firing, effect, subject), place);
    }

    /** The same without a look into the rule. */
    boolean isSame(Weighed other) {
        return rule == other.rule
                && effect == other.effect
                && offered == other.offered
                && requirement == other.requirement;
    }

    boolean counts() {
        return !rule.trial();
    }

    boolean rejects() {
        return effect == Effect.REJECT && counts();
    }

    boolean isAboutPoints() {
        return counts() && (effect == Effect.AWARD || effect == Effect.DEDUCT);
    }

    /** Two requirements may look the same and still be two. */
    private static int place(@Nullable Fact subject, List<? extends Fact> requirements) {
        if (subject instanceof Requirement) {
            for (int place = 0; place < requirements.size(); place++) {
                if (requirements.get(place) == subject) {
                    return place;
                }
            }
        }
        return NONE;
    }

    /** Unknown may ask, and never rejects or costs: what a rule holds against silence is a question. */
    private static Effect effect(Firing firing, @Nullable Fact subject, Doubts doubts) {
        return switch (firing.verb()) {
            case AWARD -> Effect.AWARD;
            case ASK -> Effect.ASK;
            case REJECT -> isUnknown(firing, subject, doubts) ? Effect.ASK : Effect.REJECT;
            case DEDUCT -> isUnknown(firing, subject, doubts) ? Effect.ASK : Effect.DEDUCT;
        };
    }

    private static boolean isUnknown(Firing firing, @Nullable Fact subject, Doubts doubts) {
        if (isOpen(subject)) {
            return true;
        }
        for (Fact fact : firing.facts()) {
            if (isOpen(fact)) {
                return true;
            }
        }
        return doubts.in(firing);
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
