package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The whole corpus against the recorded figures; {@code ./mvnw -Pscoreboard -DskipTests verify} shows all of it. */
class ScoreboardTest {

    @Test
    void no_figure_is_under_the_recorded_one() throws IOException {
        Comparison comparison = Comparison.of(Board.ofCorpus(), Recorded.read());

        assertThat(comparison.passed()).as(comparison::text).isTrue();
    }
}
