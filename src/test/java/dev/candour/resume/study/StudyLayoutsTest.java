package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which line of a section about studies says what of which of them. */
class StudyLayoutsTest {

    private static List<String> studies(String written) {
        return Samples.readText("cv.md", "# Mira Tolle\n\n" + written.replace("\\n", "\n") + "\n").education().stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution()
                        + (Boolean.FALSE.equals(study.completed()) ? " open" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        PhD Botany, 2017 - 2020\\nPendle University\\n\\nVisiting PhD student, 2018\\nMarsh University\\n\\nMSc Botany, 2013 - 2016\\nElm University; DOCTORATE/Botany/Pendle University+null/null/Marsh University+MASTER/Botany/Elm University
        MSc Optics, 2014 - 2016\\nPendle University\\n\\nExchange graduate student, 2015\\nMarsh University; MASTER/Optics/Pendle University+null/null/Marsh University
        """)
    void a_guest_studied_for_a_degree_elsewhere(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        '2010-2015 Engineering, Pendle Institute of Technology\\nDegrees: Master of Science in Engineering; Bachelor of Science'; MASTER/Engineering/Pendle Institute of Technology
        '2016-2018 Design, Pendle University\\nDegrees awarded: MA; BA'; MASTER/Design/Pendle University
        """)
    void a_label_says_which_degrees_the_studies_led_to(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        MSc Optics\\nPendle University\\n2014 - 2016\\n\\nBSc Physics\\nElm Tech\\n2010 - 2014; MASTER/Optics/Pendle University+BACHELOR/Physics/Elm Tech
        MSc Optics\\nPendle University\\n2014 - 2016\\n\\nBSc Physics\\nFirst Class Honours\\nMarsh University; MASTER/Optics/Pendle University+BACHELOR/Physics/Marsh University
        """)
    void below_a_degree_stands_a_school_where_others_do(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        MA Trade, 2018\\nPendle University\\nIgnite Programme, Graduate School of Business, 2020\\nMarsh University\\nBA History, 2014\\nElm University, magna cum laude; MASTER/Trade/Pendle University+null/Ignite Programme/Marsh University+BACHELOR/History/Elm University
        PhD in Media, Marsh School for Journalism, University of Pendle, 2008; DOCTORATE/Media/University of Pendle
        """)
    void of_a_school_and_its_part_the_school_is_named(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Graduate Diploma in Glass\\nPendle University, 2014; null/Glass/Pendle University
        Level 3 Award in Wines and Spirits, Pendle Wine Academy, 2015; null/Wines and Spirits/Pendle Wine Academy
        Bookbinding Trade Certificate 2014\\nPendle Institute of Crafts; null/Bookbinding/Pendle Institute of Crafts
        Stanmore, Graduate School of Business 2012\\nCertificate in glass and lead; null/glass and lead/Graduate School of Business
        Pre-master Lenses & Mirrors, Pendle University, 2011; null/Pre-master Lenses & Mirrors/Pendle University
        Pendle Technical Institute in the fields of Lithography\\n2007 - 2009; null/Lithography/Pendle Technical Institute
        Weaving School Diploma, 2015; null/null/Weaving School
        B.A. Asian Studies, University at Pendle, 2009; BACHELOR/Asian Studies/University at Pendle
        MSc cum laude in Biology, Pendle University, 2016; MASTER/Biology/Pendle University
        Pendle University, BComp. Computer Science, 2018; BACHELOR/Computer Science/Pendle University
        BBus Marketing, Pendle University, 2018; BACHELOR/Marketing/Pendle University
        Bachelor of Arts, Pendle University, 2003\\nLiterature, Psychology; BACHELOR/Literature, Psychology/Pendle University
        Doctoral studies, Pendle University, 2008 - 2012; DOCTORATE/null/Pendle University
        Doctoral studies, Pendle University, since 2022; DOCTORATE/null/Pendle University open
        BSc Botany\\n104 of 132 quarter-units completed\\nPendle University\\n2003 - 2009; BACHELOR/Botany/Pendle University open
        BSc Botany\\n120 of 120 credits completed\\nPendle University\\n2003 - 2009; BACHELOR/Botany/Pendle University
        BSc Botany, Pendle University, 2009\\n30 of 32 students passed; BACHELOR/Botany/Pendle University
        """)
    void are_read(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2022: Medical doctorate (MD)\\nProject: how moss sleeps\\nDepartment of Botany, University of Pendle, Wexland\\nSupervisor: Prof Ida Sorge; DOCTORATE/Medical/University of Pendle
        2012-2017: BA in Philosophy\\nThesis: On moss\\nMarsh University, Wexland\\nSince 2019: Clerk\\nElm University Hospital; BACHELOR/Philosophy/Marsh University
        """)
    void a_dated_degree_has_its_school_below_it_without_a_heading(String lines, String expected) {
        assertThat(studies("CV\n\n" + lines)).containsExactly(expected);
    }

    @Test
    void where_the_next_position_was_is_no_school_of_a_degree() {
        assertThat(
                        studies(
                                "CV\n\n2012-2017: BA in Philosophy\nThesis: On moss\n2017-2019: Clerk\nMarsh University, Wexland"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BIRK HOLM M-TEC - Wexford, MI\\n2011 Marine Rigging Certificate of Completion; null/Marine Rigging/BIRK HOLM M-TEC
        Elm Tech - Wexford, VA\\nBSc Botany, 2014; BACHELOR/Botany/Elm Tech
        Wexford, VA\\nBSc Botany, 2014; BACHELOR/Botany/null
        Gr 12 National Senior Certificate, 2010\\nElm High School; null/null/Elm High School
        """)
    void a_name_before_its_town_is_the_school_of_what_stands_below(String lines, String expected) {
        assertThat(studies("## Education\n\n" + lines)).containsExactly(expected);
    }

    @Test
    void where_somebody_worked_among_the_studies_is_no_school_of_his() {
        assertThat(studies(
                        "## Education\n\nMSc Optics\nPendle University | 2014 - 2016\nResearch assistant\nMarsh University"
                                + " | 2016 - 2017"))
                .containsExactly("MASTER/Optics/Pendle University");
    }

    @Test
    void what_somebody_was_beside_the_studies_leaves_them_their_school() {
        assertThat(studies("## Education\n\nMSc Optics, 2014 - 2016\nTeaching assistant\nPendle University\n"))
                .containsExactly("MASTER/Optics/Pendle University");
    }

    @Test
    void headings_over_studies_are_ranked_as_those_over_positions() {
        assertThat(
                        studies(
                                "#### Work Experience\n\n### Clerk, Birkenhain Ltd\n##### 2015 - 2019\n- letters\n\n### Cook, Elm Inn\n"
                                        + "##### 2011 - 2014\n- soups\n\n#### Education\n\n### BA History, Pendle University\n##### Class of 2009\n- Minor in"
                                        + " law\n\n### Diploma in Glass, Elm Academy\n##### January 2015\n\n#### Skills\n\n- letters\n"))
                .containsExactly("BACHELOR/History/Pendle University", "null/Glass/Elm Academy");
    }

    @Test
    void a_label_among_studies_does_not_end_them() {
        assertThat(studies("## Education\n\nPhD Optics, Pendle University, 2012 - 2016\n\n## Projects\nLenses that bend"
                        + "\nBSc Physics, Marsh University, 2007 - 2011\n"))
                .containsExactly("DOCTORATE/Optics/Pendle University", "BACHELOR/Physics/Marsh University");
    }
}
