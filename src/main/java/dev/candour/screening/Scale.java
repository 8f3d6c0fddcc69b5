package dev.candour.screening;

import dev.candour.job.Thresholds;
import dev.candour.verdict.Score;

/**
 * What points are measured by.
 *
 * @param attainable sum of the job's weights
 */
record Scale(int attainable, Thresholds thresholds) {

    boolean reachesRecommend(int points) {
        return Score.reaches(points, attainable, thresholds.recommend());
    }

    boolean reachesReview(int points) {
        return Score.reaches(points, attainable, thresholds.review());
    }

    /** The fewest points that reach so many percent; far below nothing when nothing is needed. */
    int fewest(int percentage) {
        return percentage == 0 ? -1_000_000_000 : (int) (((long) percentage * attainable + 99) / 100);
    }

    Score score(int points) {
        return Score.of(points, attainable, thresholds.recommend(), thresholds.review());
    }
}
