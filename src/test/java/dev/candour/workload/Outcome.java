package dev.candour.workload;

import dev.candour.verdict.Recommendation;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules came to.
 *
 * @param reasons in the form that the engine itself gives
 */
public record Outcome(int points, Recommendation recommendation, List<?> reasons) {

    private static final int RECOMMEND_AT = 90;
    private static final int REVIEW_AT = 50;

    static Outcome of(int points, boolean rejected, int attainable, List<?> reasons) {
        return new Outcome(points, recommendation(points, rejected, attainable), reasons);
    }

    private static Recommendation recommendation(int points, boolean rejected, int attainable) {
        if (rejected || 100 * points < REVIEW_AT * attainable) {
            return Recommendation.NOT_RECOMMENDED;
        }
        return 100 * points < RECOMMEND_AT * attainable ? Recommendation.REVIEW : Recommendation.RECOMMEND;
    }

    /** The points, the recommendation and every reason, in an order of their own. */
    public List<String> told() {
        List<String> told =
                new ArrayList<>(reasons.stream().map(Reason::key).sorted().toList());
        told.add(0, points + " " + recommendation);
        return told;
    }
}
