package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.rules.Insight;
import dev.candour.rules.RuleSet;
import dev.candour.verdict.Recommendation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A better recommendation and what stands between: points that are missing, rejections, and for a recommendation the mandatory
 * requirements that are not met in full.
 *
 * @param missing points
 */
record Goal(Recommendation wanted, int missing, List<Obstacle> obstacles) {

    /**
     * @param place of the fact that has to change; {@link #ANY} when any of several could
     * @param rule what rejects; null for a mandatory requirement that is not met
     */
    record Obstacle(
            int place, @org.jspecify.annotations.Nullable Insight rule) {}

    static final int ANY = -1;

    static Goal of(Recommendation wanted, RuleSet rules, Prediction prediction, Outcome now, int possible) {
        List<Obstacle> obstacles = rejections(rules, prediction);
        if (wanted == Recommendation.REVIEW) {
            int fewest = now.scale().fewest(now.scale().thresholds().review());
            return new Goal(wanted, fewest - possible, obstacles);
        }
        for (int place = 0; place < now.requirements().size(); place++) {
            if (now.requirements().get(place).blocksRecommendation()) {
                obstacles.add(new Obstacle(place, null));
            }
        }
        int fewest = now.scale().fewest(now.scale().thresholds().recommend());
        return new Goal(wanted, fewest - now.points(), obstacles);
    }

    private static List<Obstacle> rejections(RuleSet rules, Prediction prediction) {
        List<Obstacle> obstacles = new ArrayList<>();
        List<Fact> facts = prediction.base();
        for (int place = 0; place < facts.size(); place++) {
            for (Weighed one : prediction.about(facts.get(place), place)) {
                if (one.rejects()) {
                    obstacles.add(new Obstacle(place, rules.insights().of(one.rule())));
                }
            }
        }
        for (Insight joined : rules.insights().joined()) {
            if (prediction.joined(joined).stream().anyMatch(Weighed::rejects)) {
                obstacles.add(new Obstacle(ANY, joined));
            }
        }
        return obstacles;
    }

    /** Which obstacles certainly stay, whatever else is changed. */
    boolean isReached(int gain, BitSet lifted) {
        return gain >= missing && lifted.cardinality() == obstacles.size();
    }
}
