package dev.candour.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "70, 100, 70, true",
        "69, 100, 69, false",
        "699, 1000, 69.9, false",
        "6999, 10000, 69.9, false",
        "110, 100, 100, true",
        "-5, 100, 0, false",
        "1, 3, 33.3, false",
        "10, 10, 100, true"
    })
    void percent_is_cut_and_held_and_never_shows_a_threshold_that_was_not_reached(
            int points, int attainable, String percent, boolean recommends) {
        Score score = Score.of(points, attainable, 70, 40);

        assertThat(score.percent().toPlainString()).isEqualTo(percent);
        assertThat(score.reachesRecommend()).isEqualTo(recommends);
    }
}
