package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Work;
import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates that a damaged document ran together: every way to read one takes a line of the one before. */
class TornDatesTest {

    private static final ResumeReader READER = new ResumeReader(Vocabulary.standard());

    private static Profile read(String text) {
        ResumeDocument document = new ResumeDocument("cv.txt", text.getBytes(StandardCharsets.UTF_8), null);
        return READER.read(document, LocalDate.of(2026, 11, 28));
    }

    @Test
    void a_range_over_three_lines_whose_last_is_a_position_of_its_own() {
        assertThat(read("2018\nto\n2019.01-2020.02 云栖软件 工程师\n").work())
                .extracting(Work::name)
                .contains("云栖软件");
    }

    @Test
    void a_range_over_three_lines_whose_last_holds_two_more() {
        assertThat(read("Wren Holloway\nwren@example.com\n\nExperience\n2018\nto\n\t2019 - 2020\t2018 - 2019\n")
                        .basics()
                        .email())
                .isEqualTo("wren@example.com");
    }
}
