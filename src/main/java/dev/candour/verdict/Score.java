package dev.candour.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The points and what they mean.
 *
 * @param points awards less deductions
 * @param attainable sum of the job's weights
 * @param percent points of attainable, held between 0 and 100, cut after one decimal so that it never shows a threshold
 *     that was not reached
 * @param recommendAt percent from which on a candidate is recommended
 * @param reviewAt percent from which on a candidate is worth a review
 */
public record Score(int points, int attainable, BigDecimal percent, int recommendAt, int reviewAt) {

    public static Score of(int points, int attainable, int recommendAt, int reviewAt) {
        return new Score(points, attainable, percent(points, attainable), recommendAt, reviewAt);
    }

    private static BigDecimal percent(int points, int attainable) {
        int held = Math.max(0, Math.min(points, attainable));
        return plain(BigDecimal.valueOf(100L * held).divide(BigDecimal.valueOf(attainable), 1, RoundingMode.DOWN));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public boolean reachesRecommend() {
        return reaches(points, attainable, recommendAt);
    }

    /** Whether so many points reach so many percent. */
    public static boolean reaches(int points, int attainable, int percentage) {
        return 100L * Math.max(0, Math.min(points, attainable)) >= (long) percentage * attainable;
    }
}
