package dev.candour.screening;

import dev.candour.rules.Rule;
import dev.candour.verdict.Effect;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the points that rules offered count. A requirement is paid once, by the best award. Points beside the
 * requirements count once for each rule, at their largest: a rule that matches five positions is still one rule. Of two
 * that are as large the first counts.
 */
final class Tally {

    private static final int NOBODY = -1;
    private static final int FEW = 4;

    private final int[] points;
    private final int[] payments;
    private int total;

    /** @param requirements how many the job has */
    Tally(List<Weighed> said, int requirements) {
        this.points = new int[said.size()];
        this.payments = new int[requirements];
        Arrays.fill(payments, NOBODY);
        Map<Rule, Integer> awards = new IdentityHashMap<>(FEW);
        Map<Rule, Integer> deductions = new IdentityHashMap<>(FEW);
        for (int place = 0; place < points.length; place++) {
            Weighed one = said.get(place);
            if (!one.isAboutPoints()) {
                continue;
            }
            if (one.requirement() == Weighed.NONE) {
                (one.effect() == Effect.AWARD ? awards : deductions)
                        .merge(one.rule(), place, (first, second) -> larger(said, first, second));
            } else {
                payments[one.requirement()] = larger(said, payments[one.requirement()], place);
            }
        }
        awards.values().forEach(place -> count(place, said));
        deductions.values().forEach(place -> count(place, said));
        for (int payment : payments) {
            count(payment, said);
        }
    }

    private static int larger(List<Weighed> said, int first, int second) {
        return first == NOBODY || size(said, second) > size(said, first) ? second : first;
    }

    private static int size(List<Weighed> said, int place) {
        return Math.abs(said.get(place).offered());
    }

    private void count(int place, List<Weighed> said) {
        if (place != NOBODY) {
            points[place] = said.get(place).offered();
            total += points[place];
        }
    }

    /** How much of what was offered at this place counts. */
    int points(int place) {
        return points[place];
    }

    int total() {
        return total;
    }

    /** Whether anything pays the requirement, be it with nothing. */
    boolean isPaid(int requirement) {
        return payments[requirement] != NOBODY;
    }

    /** What the requirement is paid. */
    int paid(int requirement) {
        return isPaid(requirement) ? points[payments[requirement]] : 0;
    }
}
