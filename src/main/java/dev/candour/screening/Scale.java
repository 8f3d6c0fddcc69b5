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

    Score score(int points) {
        return Score.of(points, attainable, thresholds.recommend(), thresholds.review());
    }
}
