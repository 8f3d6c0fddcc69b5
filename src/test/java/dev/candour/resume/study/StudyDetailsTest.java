package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around studies: headings of many names, labels, grades, lists of fields, words of those who still study. */
class StudyDetailsTest {

    private static List<String> studies(String written) {
        String text = "# Mira Tolle\n\n" + written.replace("<br>", "  \n").replace("\\t", "\t") + "\n";
        return Samples.readText("cv.md", text).education().stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution()
                        + (Boolean.FALSE.equals(study.completed()) ? " open" : ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Third Year, BSc in Botany - Marsh College",
                "BSc Botany (2nd year), Marsh College",
                "BSc in Botany, final year, Marsh College",
                "Final-year BSc Botany, Marsh College",
                "Final-year BSc, Botany<br>Marsh College",
                "Junior, BSc in Botany, Marsh College",
                "BSc in Botany, Marsh College, attending",
                "Currently attending Marsh College, BSc in Botany",
                "BSc in Botany, Marsh College, 2010 - 2012<br>Did not graduate",
                "BSc in Botany, Marsh College, 2010 - 2012<br>Transferred to another university",
                "BSc in Botany<br>Marsh College<br>Degree in Progress",
                "BSc in Botany<br>Marsh College<br>Degree in Progress\n\n- Tansy Scholar (2011-2012 Academic Year)"
            })
    void studies_of_those_who_still_study_and_of_those_who_left_are_open(String lines) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly("BACHELOR/Botany/Marsh College open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSc Botany, Marsh College, 2010 - 2013, best student of the third year",
                "BSc Botany, Marsh College, 2013, Senior Prize",
                "BSc Botany, Marsh College, 2013\n- Left the rowing team as captain in my final year"
            })
    void a_year_of_finished_studies_is_no_sign_that_they_are_open(String lines) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly("BACHELOR/Botany/Marsh College");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        PhD\\tWind, Waves, and Weather, Marsh College, 2014; DOCTORATE/Wind, Waves, and Weather/Marsh College
        Marsh College - BSc w/ Merit (2011 - 2015)<br>Botany and Forestry w/ Minor in Latin; BACHELOR/Botany and Forestry/Marsh College
        Bachelor of Science in Physics & Botany: GPA 3.51 | May 2018<br>Marsh College; BACHELOR/Physics & Botany/Marsh College
        2010-2011 | Master of Science | Marsh College<br>Majoring in Botany<br>Specialization in Mosses; MASTER/Botany/Marsh College
        Institution: Hadley Making<br>Study Type: Rope Making<br>Year: 2021; null/Rope Making/Hadley Making
        Name of Institution: Marsh College<br>Qualification: Master in Botany<br>Period: Feb 2010; MASTER/Botany/Marsh College
        City College of Marsh with Tarn Honors<br>BS in Botany (December 2019); BACHELOR/Botany/City College of Marsh
        2009 - 2010 | Higher Diploma in Rope Making | AFRA Lindow, France; ASSOCIATE/Rope Making/AFRA Lindow
        """)
    void fields_and_schools_end_where_they_end(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Educational life",
                "Academic Vitae",
                "Schools Attended",
                "Where I studied",
                "Post-Secondary Education",
                "Educational Journey",
                "Alma Mater",
                "II. Education",
                "3. Education"
            })
    void a_section_about_studies_has_many_names(String heading) {
        assertThat(studies("## " + heading + "\n\nMarsh College, 2013 - 2016"))
                .containsExactly("null/null/Marsh College");
    }

    @Test
    void a_major_that_looks_like_a_heading_belongs_to_the_studies_above_it() {
        assertThat(
                        studies(
                                "## Education\n\nMarsh College [2014 - Present]\n\n## Major: Botany\n\nGPA: 3.6\n\n## Hobbies\n\nTea"))
                .containsExactly("null/Botany/Marsh College open");
    }

    @Test
    void a_school_that_looks_like_a_heading_belongs_to_the_degree_above_it() {
        assertThat(studies("## Education\n\n### BA in Botany\n\n## Marsh State University\n\nDegree in Progress\n"))
                .containsExactly("BACHELOR/Botany/Marsh State University open");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        - Graduated from Marsh High School in Lindow, CA; null/null/Marsh High School
        - Currently attending University of Wisconsin, Madison; null/null/University of Wisconsin, Madison open
        """)
    void who_attended_a_school_says_so_about_themselves(String line, String expected) {
        assertThat(studies("## About me\n\nI like to row.\n\n" + line)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Web Applications with MS .NET 4, 2012",
                "- Tansy Scholar (2011-2012 Academic Year)",
                "Evening lectures and Ph.D. level coursework on old bridges:",
                "Including ERASMUS at Tarn University of Technology, Finland",
                "Including internship at Tarn University, Canada",
                "Agricultural college."
            })
    void what_is_told_beside_studies_opens_no_others(String line) {
        assertThat(studies("## Education\n\nBSc Botany, Marsh College, 2010 - 2013\n" + line))
                .containsExactly("BACHELOR/Botany/Marsh College");
    }

    @Test
    void whom_an_academic_supervised_studied_elsewhere() {
        assertThat(
                        studies(
                                "## Degrees\n\nPhD in Botany, Marsh College, 2000\n\n## Doctoral supervision\n\n"
                                        + "Oda Rill, Tarn University, 2019\n\n## Editorships\n\nJournal of Moss, Lindow University, 2015"))
                .containsExactly("DOCTORATE/Botany/Marsh College");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Ph.D.<br>B.A.<br>Botany<br>Tarn University, 2016<br>Music<br>Marsh College, 2009; DOCTORATE/Botany/Tarn University+BACHELOR/Music/Marsh College
        MSc<br>BSc<br>Tarn University, 2014<br>Botany<br>Marsh College, 2011<br>Forestry; MASTER/Botany/Tarn University+BACHELOR/Forestry/Marsh College
        """)
    void of_a_table_read_by_columns_each_degree_finds_its_school(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BSc Botany<br>Marsh College, 2016<br>Diploma in Rope Making<br>Tarn College, 2012; BACHELOR/Botany/Marsh College+null/Rope Making/Tarn College
        Tarn Career Center<br>Rope Making Certificate, 2000; null/Rope Making/Tarn Career Center
        """)
    void diplomas_stand_for_themselves(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marsh College<br>2012 - 2015<br>BSc in Botany",
                "Marsh College<br>2012 - 2015<br>BSc in Botany<br>- Rowing club"
            })
    void without_a_heading_dates_may_stand_between_a_school_and_its_degree(String lines) {
        assertThat(studies("mira@example.com\n\n" + lines + "\n\n## Skills\n\nExcel"))
                .containsExactly("BACHELOR/Botany/Marsh College");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tansy State University\n2012",
                "Tansy State University\n2012\nFennick College\n2010",
                "B.Sc. in Physics\nTansy State University\n2012"
            })
    void a_school_and_a_year_may_be_the_last_that_a_document_says(String lines) {
        assertThat(readText("cv.txt", "Mira Tallow\n\nBACKGROUND\n" + lines)
                        .basics()
                        .name())
                .isEqualTo("Mira Tallow");
    }
}
