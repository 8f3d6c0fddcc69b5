package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Acme Ltd|Acme, ACME, true",
        "Acme Ltd|Acme, 'Acme  Ltd.', true",
        "'Straße 1', STRASSE 1, true",
        "ＡＢＣ科技, ABC科技, true",
        "Acme Ltd, Acme, false",
        "2019-03, 2019, false",
        "2019-03|2019, 2019, true",
        "Elm–Marsh Ltd, Elm-Marsh Ltd, true",
        "'Birch & Co', 'Birch and Co', false",
    })
    void an_answer_is_right_when_it_is_one_of_the_alternatives(String annotated, String found, boolean same) {
        assertThat(Answers.same(annotated, found)).isEqualTo(same);
    }

    @Test
    void nothing_is_the_same_as_nothing_only() {
        assertThat(Answers.same(null, null)).isTrue();
        assertThat(Answers.same("Acme", null)).isFalse();
        assertThat(Answers.same(null, "Acme")).isFalse();
    }

    @Test
    void likeness_grows_with_what_is_shared() {
        double near = Answers.likeness("Acme Robotics", "Acme Robotics, Leeds");
        double far = Answers.likeness("Acme Robotics", "Birch & Co");

        assertThat(Answers.likeness("Acme|Birch", "birch")).isEqualTo(1);
        assertThat(near).isGreaterThan(far).isBetween(0.5, 0.99);
        assertThat(far).isLessThan(0.2);
        assertThat(Answers.likeness("Acme", null)).isZero();
    }
}
