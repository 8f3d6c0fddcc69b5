package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candour.profile.PartialDate;
import dev.candour.profile.Period;
import dev.candour.source.InvalidSourceException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations agree with themselves; nothing here runs a reader. */
class CorpusTest {

    static Stream<Labelled> corpus() {
        return Corpus.read().stream();
    }

    @Test
    void every_document_is_labelled() {
        assertThat(Corpus.unlabelled()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void the_annotated_months_are_those_of_the_annotated_positions(Labelled labelled) {
        Expected expected = labelled.expected();
        List<Expected.Work> counted = expected.work().stream()
                .filter(work -> List.of("employment", "self-employed").contains(work.type()))
                .toList();
        Integer months = counted.isEmpty() && union(expected.work()) != null ? Integer.valueOf(0) : union(counted);

        assertThat(expected.experienceMonths()).as(labelled.path()).isEqualTo(months);
    }

    private static Integer union(List<Expected.Work> career) {
        List<Period> periods =
                career.stream().flatMap(work -> period(work).stream()).toList();
        return periods.isEmpty() ? null : Integer.valueOf(Period.union(periods));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void the_highest_degree_is_one_of_the_finished_ones(Labelled labelled) {
        Expected expected = labelled.expected();

        assertThat(expected.education().stream()
                        .filter(study -> !Boolean.FALSE.equals(study.completed()))
                        .map(Expected.Study::level)
                        .flatMap(Stream::ofNullable)
                        .max((one, other) -> rank(one) - rank(other))
                        .orElse(null))
                .as(labelled.path())
                .isEqualTo(expected.highestDegree());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void who_led_a_team_of_some_size_led(Labelled labelled) {
        Expected expected = labelled.expected();

        assertThat(expected.leads() || expected.teamSize() == null)
                .as(labelled.path())
                .isTrue();
    }

    @Test
    void a_misspelled_field_of_an_annotation_is_refused() {
        assertThatThrownBy(() -> ExpectedReader.read("a.expected.yaml", "document: a.md\nexperienceMonth: 3\n"))
                .isInstanceOf(InvalidSourceException.class)
                .hasMessageContaining("experienceMonth");
    }

    private static int rank(String level) {
        return List.of("associate", "bachelor", "master", "doctorate").indexOf(level);
    }

    private static Optional<Period> period(Expected.Work work) {
        String end = work.end();
        boolean dated = work.start() != null && end != null;
        return dated ? Period.of(date(work.start()), date(end), YearMonth.from(Board.AS_OF)) : Optional.empty();
    }

    /** The first alternative. */
    private static @Nullable PartialDate date(@Nullable String text) {
        if (text == null || text.equals("present")) {
            return null;
        }
        String[] parts = Answers.alternatives(text).get(0).split("-");
        return new PartialDate(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.valueOf(parts[1]) : null);
    }
}
