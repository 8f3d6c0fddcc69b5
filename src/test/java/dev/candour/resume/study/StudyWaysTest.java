package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same studies, written in one of the many ways in which people write them. */
class StudyWaysTest {

    private static List<String> studies(String written) {
        return Samples.readText("cv.md", "# Mira Tolle\n\n" + written.replace("\\n", "\n") + "\n").education().stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution()
                        + (Boolean.FALSE.equals(study.completed()) ? " open" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        School: Corvale\\nDegree: MSc in Glass\\nYear: 2019\\n\\nSchool: Lindow\\nDegree: BSc in Glass\\nYear: 2016; MASTER/Glass/Corvale+BACHELOR/Glass/Lindow
        - Degree: BA in History\\n- University: Durst\\n- Year: 2016; BACHELOR/History/Durst
        - Institute: Corvale\\n- Degree: MSc - Glass\\n- Dates: 2012 - 2016; MASTER/Glass/Corvale
        """)
    void behind_its_label_stands_a_school_whatever_it_is_called(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        MSc Botany\\nFaculty of Science, Corvale, Austin, TX\\n2019; MASTER/Botany/Corvale
        MSc Botany, School of Engineering, Corvale, 2019; MASTER/Botany/Corvale
        MSc Botany\\nGraduate School, Pendle University\\n2019; MASTER/Botany/Pendle University
        BSc Botany, School of Life Sciences, Toronto, Canada, 2019; BACHELOR/Botany/School of Life Sciences
        """)
    void behind_a_part_of_it_stands_the_school_that_no_list_knows(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
        MSc, Botany, Pendle University, 2019-2021; BSc, Botany, Marsh University, Boston, Massachusetts, 2015-2018 % MASTER/Botany/Pendle University+BACHELOR/Botany/Marsh University
        MSc, Botany, Pendle University (Columbus, Ohio), 06/2027 (Expected); B.Tech, Physics, Marsh University (Vancouver, BC), 2017-2021. % MASTER/Botany/Pendle University open+BACHELOR/Physics/Marsh University
        Doctor of Philosophy in Computer Science, School of International Relations, Pendle University, Kyiv, Ukraine, Sep. 2021 — Jun. 2023; Master of Education in Electronics, Marsh University of Applied Sciences, Lyon, France, Sep. 2019 — Jun. 2021; Bachelor's Degree in Marketing, Elm School of Design, Nairobi, Kenya, Sep. 2014 — Jun. 2018. % DOCTORATE/Computer Science/Pendle University+MASTER/Electronics/Marsh University of Applied Sciences+BACHELOR/Marketing/Elm School of Design
        """)
    void studies_that_run_on_are_parted_at_semicolons(String line, String expected) {
        assertThat(studies("## Education\n\n" + line)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Bachelor of Commerce\\nPendle University\\n2015\\nMajor: Rope Making; BACHELOR/Rope Making/Pendle University
        Bachelor of Business Administration, Pendle University, 2015\\nField of study: Harbour Keeping; BACHELOR/Harbour Keeping/Pendle University
        Master of Arts, Pendle University, 2015\\nMajor - Rope Making; MASTER/Rope Making/Pendle University
        Bachelor of Business Administration: Rope Making, 2015\\nPendle University; BACHELOR/Rope Making/Pendle University
        BSc Botany, Pendle University, 2015\\nMajor: Plant Science; BACHELOR/Botany/Pendle University
        """)
    void a_label_says_more_than_the_degree_that_is_called_after_a_wide_field(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        MA, Rope Making and Minor in Law, 2019\\nPendle University; MASTER/Rope Making/Pendle University
        MA in Rope Making / Minor in Law, 2019\\nPendle University; MASTER/Rope Making/Pendle University
        BSc Applied Mathematics / Minor in Botany, 2019\\nPendle University; BACHELOR/Applied Mathematics/Pendle University
        BSc in Botany (minor in History), Pendle University, 2019; BACHELOR/Botany/Pendle University
        """)
    void a_minor_is_no_part_of_the_field(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Department of Botany, Pendle University - PhD in History, 2016; DOCTORATE/History/Pendle University
        BSc in Ecology, Pendle University, Department of History, 2016; BACHELOR/Ecology/Pendle University
        Master of Computer Science and Application, Pendle University, 2016; MASTER/Computer Science and Application/Pendle University
        Master of Arts (MA) Rope Design – Pendle University of Applied Sciences, 2016; MASTER/Rope Design/Pendle University of Applied Sciences
        """)
    void what_was_studied_and_not_where_it_was_taught(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        I graduated from Pendle University with a BSc in Botany in 2015.; BACHELOR/Botany/Pendle University
        Gardener. I hold a BSc in Botany from Pendle University and like to dig.; BACHELOR/Botany/Pendle University
        After a BSc in Botany at Pendle University I moved to Wexland.; BACHELOR/Botany/Pendle University
        Graduate of Pendle University (BSc in Botany, 2015), now in search of a garden.; BACHELOR/Botany/Pendle University
        """)
    void a_sentence_tells_of_studies(String line, String expected) {
        assertThat(studies("## Summary\n\n" + line)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Exchange semester, Marsh University",
                "- Study abroad: Marsh University",
                "- Erasmus exchange, Marsh University",
                "Semester abroad – Marsh University, Spring",
                "Member of the Debating Society",
                "Courses included History, Law, Ethics",
            })
    void what_belongs_to_the_studies_above_opens_no_others(String line) {
        assertThat(studies("## Education\n\nMSc Botany, 2014 - 2016\\\\\nPendle University\\\\\n" + line
                        + "\n\nBSc Botany, 2010 - 2014\\\\\nElm University"))
                .containsExactly("MASTER/Botany/Pendle University", "BACHELOR/Botany/Elm University");
    }

    @Test
    void an_exchange_with_its_own_dates_stands_by_itself() {
        assertThat(studies("## Education\n\nMSc Botany, Pendle University, 2014 - 2016\n\nExchange year, Marsh"
                        + " University, 2014 - 2015"))
                .contains("null/null/Marsh University");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        - School: UCLA\\n- Qualification: MSc in Glass\\n- Dates: May 2023\\n- School: Pendle University\\n- Qualification: BEng in Moss\\n- Dates: May 2018; MASTER/Glass/UCLA+BACHELOR/Moss/Pendle University
        - University: Pendle University\\n- Degree: MA\\n- Year: 2019\\n\\nSchool of Rope\\n\\n- University: Marsh College\\n- Degree: BA\\n- Year: 2016; MASTER/null/Pendle University+BACHELOR/null/Marsh College
        """)
    void a_labelled_school_in_a_list_opens_the_next_studies(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Pendle University - 2012\\n- PhD (Geology)\\n\\nMarsh Saclay - 2009\\n- MA (History); DOCTORATE/Geology/Pendle University+MASTER/History/Marsh Saclay
        ### Pendle University, 2017 - 2021\\n- PhD (Geology)\\n\\n### Marsh Saclay, 2015 - 2017\\n- MA (History); DOCTORATE/Geology/Pendle University+MASTER/History/Marsh Saclay
        """)
    void where_schools_stand_above_degrees_a_dated_name_is_the_next_school(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Bachelor of Business Administration (BBA) in Rope Making, Pendle University, 2012; BACHELOR/Rope Making/Pendle University
        Bachelor of Science in Engineering (B.S.E.) in Electronics, Pendle University, 2012; BACHELOR/Electronics/Pendle University
        Master of Music Theory, Pendle University, 2012; MASTER/Music Theory/Pendle University
        Master of Business Analytics\\nPendle University\\n2012; MASTER/Business Analytics/Pendle University
        M.P.H in Rope Health, Pendle University, 2012; MASTER/Rope Health/Pendle University
        BSc Botany\\nPendle University of Applied\\nSciences\\n2012; BACHELOR/Botany/Pendle University of Applied Sciences
        """)
    void the_field_in_full(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Academic Education", "Training and Education", "My Education", "Educational History"})
    void these_headings_announce_studies(String heading) {
        assertThat(studies("## " + heading + "\n\nBSc Botany\n2015\n\nPendle University\n\n## Skills\n\nJava"))
                .containsExactly("BACHELOR/Botany/Pendle University");
    }
}
