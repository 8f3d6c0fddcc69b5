package dev.candour.screening;

import dev.candour.job.Thresholds;
import dev.candour.text.Messages;
import dev.candour.verdict.Reason;
import dev.candour.verdict.Recommendation;
import dev.candour.verdict.RequirementResult;
import dev.candour.verdict.Score;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/**
 * The recommendation and what decided it.
 *
 * <p>Not recommended: a rejection stands, or the score stays under the review threshold even if everything unknown were met.
 * Recommended: the score reaches the threshold, and no mandatory requirement is unknown or unmet. Else a person reviews.
 */
record Decision(Recommendation recommendation, Score score, String decidedBy) {

    static Decision of(
            int points,
            int attainable,
            Thresholds thresholds,
            List<RequirementResult> requirements,
            List<Reason> rejections,
            IntSupplier possibleBeside,
            Messages words) {
        Score score = Score.of(points, attainable, thresholds.recommend(), thresholds.review());
        if (!rejections.isEmpty()) {
            String rules = rejections.stream()
                    .map(reason -> reason.text() + " (" + reason.source() + ")")
                    .distinct()
                    .collect(Collectors.joining("; "));
            return decided(Recommendation.NOT_RECOMMENDED, score, words, "decided.rejection", Map.of("rules", rules));
        }
        int best = points
                + requirements.stream()
                        .filter(RequirementResult::open)
                        .mapToInt(one -> one.weight() - one.points())
                        .sum();
        if (!score.reaches(best, thresholds.review())
                && !score.reaches(best + possibleBeside.getAsInt(), thresholds.review())) {
            return decided(Recommendation.NOT_RECOMMENDED, score, words, "decided.under-review", values(score, ""));
        }
        if (!score.reachesRecommend()) {
            boolean under = !score.reaches(points, thresholds.review());
            String key = under ? "decided.review-unknown" : "decided.review";
            return decided(Recommendation.REVIEW, score, words, key, values(score, ""));
        }
        String blocking = requirements.stream()
                .filter(RequirementResult::blocksRecommendation)
                .map(RequirementResult::name)
                .collect(Collectors.joining(", "));
        return blocking.isEmpty()
                ? decided(Recommendation.RECOMMEND, score, words, "decided.recommend", values(score, ""))
                : decided(Recommendation.REVIEW, score, words, "decided.blocked", values(score, blocking));
    }

    private static Map<String, Object> values(Score score, String blocking) {
        return Map.of(
                "percent", score.percent().toPlainString(),
                "recommendAt", score.recommendAt(),
                "reviewAt", score.reviewAt(),
                "requirements", blocking);
    }

    private static Decision decided(
            Recommendation recommendation, Score score, Messages words, String key, Map<String, Object> values) {
        return new Decision(recommendation, score, words.get(key, values));
    }
}
