package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RepeatedLabelTest {

    private static final String TEXT = """
            Ada Ko
            ada@example.com

            Work

            Fernwood Ltd\t2019-01 - 2021-03
            Engineer
            Highlights
            • Moved the ledger to Kafka

            Quarrybank plc\t2016-05 - 2018-12
            Analyst
            Highlights
            • Priced the risks
            """;

    @Test
    void highlights_below_each_position_open_no_section() {
        byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(career(new ResumeReader(Vocabulary.standard())
                        .read(new ResumeDocument("ada.txt", content, null), LocalDate.of(2026, 11, 20))))
                .containsExactly(
                        "Fernwood Ltd | Engineer | 2019-01..2021-03 | employment",
                        "Quarrybank plc | Analyst | 2016-05..2018-12 | employment");
    }

    @Test
    void coursework_below_each_of_several_studies_ends_no_education() {
        String text = """
                Ada Ko
                ada@example.com

                Education
                Master of Science in Oceanography, University of Thornholme, 2019 - 2021
                Key coursework:
                Tides

                Bachelor of Architecture, Harwick College, 2014 - 2018
                Key coursework:
                Bridges
                """;
        byte[] content = text.getBytes(StandardCharsets.UTF_8);

        assertThat(new ResumeReader(Vocabulary.standard())
                        .read(new ResumeDocument("ada.txt", content, null), LocalDate.of(2026, 11, 20))
                        .education())
                .extracting(study -> String.valueOf(study.institution()))
                .containsExactly("University of Thornholme", "Harwick College");
    }
}
