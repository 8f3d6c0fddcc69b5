package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the margin of a page broke in two is one name. */
class WrappedStudiesTest {

    private static List<String> studies(String lines) {
        return Samples.readText("cv.txt", "Mira Tolle\n\nEducation\n" + lines.replace("\\n", "\n") + "\n")
                .education()
                .stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2008  PhD in Botany, University of\\nNorthern Pendle\\nDissertation: The moss; DOCTORATE/Botany/University of Northern Pendle
        MSc Optics, Marsh School of Arts and\\nCrafts, 2011; MASTER/Optics/Marsh School of Arts and Crafts
        PhD in Botany, 1996\\nUniversity of Northern Marsh\\nat Whalley; DOCTORATE/Botany/University of Northern Marsh at Whalley
        BA History, 2003\\nPendle University\\nof Crafts; BACHELOR/History/Pendle University of Crafts
        MSc Geology\\nPendle Univer-\\nsity of Mining; MASTER/Geology/Pendle University of Mining
        BSc Botany, Pendle University\\nOf thirty mosses ten were new; BACHELOR/Botany/Pendle University
        BSc Botany, Pendle University, first of\\nher year; BACHELOR/Botany/Pendle University
        """)
    void a_name_goes_on_where_the_line_broke(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @Test
    void the_rest_of_a_list_names_no_school() {
        assertThat(studies(
                        "Pendle University, Birkholm\nMSc Optics, 2014 - 2016\n- courses: lenses, mirrors, text retrieval,"
                                + "\nGrinding Glass\n\nBSc Physics, 2011 - 2014\n- courses: waves"))
                .containsExactly("MASTER/Optics/Pendle University", "BACHELOR/Physics/Pendle University");
    }

    @Test
    void a_hyphen_that_was_left_out_is_quoted() {
        var profile = Samples.readText(
                "cv.txt", "Mira Tolle\n\nEducation\nMSc Geology, 2014\nPendle Univer-\nsity of Mining\n");

        assertThat(profile.evidence().get("/education/0"))
                .extracting(told -> told.quote())
                .contains("Pendle Univer-\nsity of Mining");
    }

    @Test
    void school_below_a_broken_line_is_no_heading() {
        String text = "# Mira Tolle\n\n## Education\n\nBA History, Pendle University, 2003\n\n## Service\n\n"
                + "Treasurer of the Board of Elm Summer\nSchool\nWrote letters to Marsh University\n";

        assertThat(Samples.readText("cv.md", text).education())
                .map(study -> study.institution())
                .containsExactly("Pendle University");
    }
}
