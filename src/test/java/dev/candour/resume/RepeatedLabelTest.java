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
}
