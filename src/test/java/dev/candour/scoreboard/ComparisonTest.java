package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Board BEFORE = board(new Count(8, 2, 1), false);

    private static Board board(Count names, boolean crashed) {
        Map<Field, Count> counts = Map.of(Field.NAME, names, Field.EMAIL, Count.RIGHT);
        return new Board(List.of(new DocumentScore("en/ada.md", "en", "md", counts, List.of(), null, crashed)));
    }

    private static Comparison compared(Board now) {
        return Comparison.of(now, Recorded.of(BEFORE));
    }

    @Test
    void the_same_board_is_as_recorded() {
        assertThat(compared(BEFORE).passed()).isTrue();
        assertThat(compared(BEFORE).text()).isEqualTo("As recorded.\n");
    }

    @Test
    void a_recall_under_the_recorded_one_fails_and_names_the_document() {
        Comparison comparison = compared(board(new Count(7, 3, 1), false));

        assertThat(comparison.passed()).isFalse();
        assertThat(comparison.text())
                .contains("all name recall 0.7000, recorded 0.8000")
                .contains("md name recall 0.7000")
                .contains("en/ada.md name: 4 errors, recorded 3")
                .doesNotContain("email");
    }

    @Test
    void a_precision_under_the_recorded_one_fails() {
        assertThat(compared(board(new Count(8, 2, 3), false)).fallen())
                .contains("all name precision 0.7273, recorded 0.8889");
    }

    @Test
    void a_figure_over_the_recorded_one_passes_with_the_advice_to_record_it() {
        Comparison comparison = compared(board(new Count(10, 0, 0), false));

        assertThat(comparison.passed()).isTrue();
        assertThat(comparison.text())
                .contains("record it with -Dscoreboard.record=true")
                .contains("all name recall 1.0000, recorded 0.8000");
    }

    @Test
    void a_crash_fails_even_when_the_figures_stand() {
        assertThat(compared(board(new Count(8, 2, 1), true)).passed()).isFalse();
    }

    @Test
    void a_document_that_is_gone_fails() {
        assertThat(compared(new Board(List.of())).fallen()).contains("en/ada.md is gone");
    }

    @Test
    void what_is_recorded_is_read_again_as_it_was() {
        Recorded recorded = Recorded.of(BEFORE);

        assertThat(Recorded.parse(RecordedText.of(recorded))).isEqualTo(recorded);
    }
}
