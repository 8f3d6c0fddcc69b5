package dev.candour.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;

class HeadingTagsTest {

    @Test
    void a_heading_behind_words_of_its_line_opens_no_section() {
        var profile = Samples.readText("cv.md", """
                # Ines Varga

                <h2>Experience</h2>

                **Clerk**, Birkenhain Ltd <h4>2019 - 2021</h4>

                - kept the books

                <h2>Education</h2>

                BSc Physics, Marsh University, 2018
                """);

        assertThat(Samples.career(profile)).containsExactly("Birkenhain Ltd | Clerk | 2019..2021 | employment");
        assertThat(profile.education()).hasSize(1);
    }
}
