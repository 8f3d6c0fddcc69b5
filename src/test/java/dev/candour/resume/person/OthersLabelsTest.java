package dev.candour.resume.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an address is that stands in the midst of a document. */
class OthersLabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        - Supervisor: Ida Sorge (ida.sorge@example.com); none
        - PhD advisor: Ida Sorge, ida.sorge@example.com; none
        证明人：王小明 13900000000 wang@example.com; none
        On tides. Sorge, I. (corresponding author), ida@example.com; none
        Profile prepared by Marsh Recruitment, contact: desk@example.com; none
        Supervisor: Ida Sorge, ida.sorge@example.com\\nines@example.com; ines@example.com
        Contact: ines@example.com; ines@example.com
        Sales Manager | ines@example.com; ines@example.com
        """)
    void whose_an_address_is_what_stands_before_it_tells(String lines, String email) {
        String text = "Ines Varga\n\nExperience\nAnalyst, Birkenhain Ltd, March 2020 - May 2022\n";

        assertThat(Samples.readText("cv.txt", text + lines.replace("\\n", "\n") + "\n")
                        .basics()
                        .email())
                .isEqualTo(email);
    }
}
