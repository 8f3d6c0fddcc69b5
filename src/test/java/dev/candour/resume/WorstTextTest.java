package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As much text as is read at all, all of it alike: read in a moment, where trying every place against every other takes minutes. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorstTextTest {

    private static final int LENGTH = 999_000;
    private static final int LINES = 19_900;
    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());

    private static Profile read(String text) {
        ResumeDocument document = new ResumeDocument("cv.txt", text.getBytes(StandardCharsets.UTF_8), null);
        return READER.read(document, LocalDate.of(2026, 11, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Java, Kafka, Python, SQL, ", "-", "2019-01 - 2020-02 ", "a@b.co ", "[a](b"})
    void one_line_of_a_million_characters(String unit) {
        assertThat(read("Wren Holloway\nwren@example.com\n" + unit.repeat(LENGTH / unit.length()))
                        .basics()
                        .email())
                .isEqualTo("wren@example.com");
    }

    @Test
    void a_language_in_every_line_is_shown_in_a_hundred_places() {
        Profile profile = read("Wren Holloway\n\nLanguages\n" + "English (native), French B2\n".repeat(LINES));

        assertThat(profile.languages()).hasSize(2);
        assertThat(profile.evidenceAt("/languages/0")).hasSize(100);
    }
}
