package dev.candour.screening;

import dev.candour.facts.Requirement;
import dev.candour.rules.Rule;
import dev.candour.rules.RuleSet;
import dev.candour.verdict.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * What {@link Tally} and {@link Outcome} come to, without what they are made of: a search for changes asks thousands of times, and
 * wants nothing but the recommendation. Used again and again, by one thread.
 */
final class Reckoning {

    private static final int NOBODY = -1;

    private final RuleSet rules;
    private final Scale scale;
    private final int[] paid;
    private final boolean[] rejected;
    private boolean anyRejected;
    /** Rules that give or take points beside the requirements, each with its largest offer. */
    private Rule[] beside = new Rule[16];

    private int[] offers = new int[16];
    private int count;

    Reckoning(RuleSet rules, Scale scale, int requirements) {
        this.rules = rules;
        this.scale = scale;
        this.paid = new int[requirements];
        this.rejected = new boolean[requirements];
    }

    void begin() {
        Arrays.fill(paid, NOBODY);
        Arrays.fill(rejected, false);
        anyRejected = false;
        count = 0;
    }

    void add(List<Weighed> said) {
        for (int number = 0; number < said.size(); number++) {
            add(said.get(number));
        }
    }

    private void add(Weighed one) {
        if (one.rejects()) {
            anyRejected = true;
            if (one.requirement() != Weighed.NONE) {
                rejected[one.requirement()] = true;
            }
        } else if (one.isAboutPoints() && one.requirement() == Weighed.NONE) {
            beside(
                    one.rule(),
                    one.effect() == Effect.DEDUCT ? Math.min(0, one.offered()) : one.offered(),
                    one.effect());
        } else if (one.isAboutPoints()) {
            paid[one.requirement()] = Math.max(paid[one.requirement()], one.offered());
        }
    }

    /** What a rule awards and what it takes are two things. */
    private void beside(Rule rule, int offered, Effect effect) {
        for (int number = 0; number < count; number++) {
            if (beside[number] == rule && (offers[number] < 0) == (effect == Effect.DEDUCT)) {
                offers[number] = Math.abs(offered) > Math.abs(offers[number]) ? offered : offers[number];
                return;
            }
        }
        if (count == beside.length) {
            beside = Arrays.copyOf(beside, 2 * count);
            offers = Arrays.copyOf(offers, 2 * count);
        }
        beside[count] = rule;
        offers[count++] = offered;
    }

    /** @param asked the requirement at each place @param hidden points that silence may hide, asked for only where it matters */
    Decided decided(Function<Integer, Requirement> asked, IntSupplier hidden) {
        int points = 0;
        for (int number = 0; number < count; number++) {
            points += offers[number];
        }
        int possible = 0;
        boolean blocked = false;
        for (int place = 0; place < paid.length; place++) {
            Requirement fact = asked.apply(place);
            int its = Math.max(0, paid[place]);
            points += its;
            boolean silent = fact.open() || !rules.pays(fact.getClass().getSimpleName());
            possible += silent && its < fact.weight() ? fact.weight() - its : 0;
            blocked |= fact.mandatory() && (rejected[place] || paid[place] != fact.weight());
        }
        boolean keeps = blocked;
        return Outcome.decide(anyRejected, points, possible, hidden, () -> keeps, scale);
    }
}
