package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is no résumé is told from one that says little. */
class NothingFoundTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());

    private static boolean isTold(String text) {
        ResumeDocument document = new ResumeDocument("letter.txt", text.getBytes(StandardCharsets.UTF_8), null);
        return READER.read(document, LocalDate.of(2026, 11, 28)).warnings().stream()
                .anyMatch(warning -> warning.code().equals(NothingFound.CODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The soup of the day is pea.", "<tea>green</tea>", "[1, 2]", "{\"menu\": 3}", "今天的汤是豌豆汤。"})
    void what_says_nothing_of_a_resume_is_told(String text) {
        assertThat(isTold(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wren Holloway\nwren@example.com",
                "Skills: Kafka",
                "{\"basics\": {\"email\": \"wren@example.com\"}}"
            })
    void what_says_little_is_not(String text) {
        assertThat(isTold(text)).isFalse();
    }
}
