package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slash within a title, and one between a house and a title. */
class FieldsBesideSlashTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Frontend / Backend Web Developer",
                "iOS / Android Developer",
                "Sales / Marketing Manager",
                "Network / Systems Administrator"
            })
    void two_fields_share_one_title(String title) {
        String text = "Mira Tallow\n\nExperience\n\n" + title + ", Tansyfern, Leeds\t03/2016 - Now\n- Built things\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly("Tansyfern | " + title + " | 2016-03..null | employment");
    }

    @ParameterizedTest
    @CsvSource({
        "Tansyfern / Web Developer, Tansyfern, Web Developer",
        "Usher / Larkspur Halls Ltd, Larkspur Halls Ltd, Usher"
    })
    void a_house_beside_a_slash_is_no_field(String line, String house, String title) {
        String text = "Mira Tallow\n\nExperience\n\n" + line + "\t03/2016 - Now\n- Built things\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(house + " | " + title + " | 2016-03..null | employment");
    }
}
