package dev.candour.resume.section;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.section.Section.Kind;
import dev.candour.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings with a letter too many, too few or another one. */
class MisspeltHeadingsTest {

    private static final Headings HEADINGS = new Headings(Vocabulary.standard().words("headings"));

    @ParameterizedTest
    @CsvSource({
        "Profesional Experience, WORK",
        "Proffesional Experiance, WORK",
        "WORK EXPERINCE, WORK",
        "Work Exeprience, WORK",
        "Emploment History, WORK",
        "Educaton, EDUCATION",
        "EDUCTAION, EDUCATION",
        "Certifcations, CERTIFICATES",
        "Langauges, LANGUAGES",
        "Volunteeering, VOLUNTEER",
        "学习\\工作 经历, WORK",
        "教育 背 景, EDUCATION"
    })
    void a_misspelt_heading_opens_its_section(String heading, Kind kind) {
        assertThat(HEADINGS.kind(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Educator",
                "Experienced",
                "Summery Days",
                "Professor",
                "Historic Houses",
                "Intern",
                "Employer",
                "Trainer",
                "Languid",
                "青杉 教育"
            })
    void another_word_is_no_heading(String line) {
        assertThat(HEADINGS.kind(line)).isEmpty();
    }

    @Test
    void below_a_misspelt_heading_a_year_alone_dates_a_position_as_below_any_other() {
        String resume = """
                Vera Whitlock

                Profesional Experience
                2019-2022	Map Instructor, Tansy Group | Wexley
                2017	Research Intern, National Harbour Agency | Oakford

                Selected Projects
                2025	National Initiative
                """;
        assertThat(career(readText("cv.txt", resume)))
                .containsExactly(
                        "Tansy Group | Map Instructor | 2019..2022 | employment",
                        "National Harbour Agency | Research Intern | 2017..2017 | internship");
    }
}
