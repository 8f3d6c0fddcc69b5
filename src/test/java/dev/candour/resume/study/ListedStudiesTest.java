package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several studies on a line, their dates in the midst of it, and what stands around fields and schools. */
class ListedStudiesTest {

    private static List<String> studies(String written) {
        return Samples.readText("cv.md", "# Mira Tolle\n\n## Education\n\n" + written.replace("\\n", "\n") + "\n")
                .education()
                .stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution()
                        + (study.endDate() == null ? "" : "/" + study.endDate().year())
                        + (Boolean.FALSE.equals(study.completed()) ? " open" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        MA in Botany, MA in Geology, Pendle University, 2011; MASTER/Botany/Pendle University/2011+MASTER/Geology/Pendle University/2011
        B.S. in Physics and B.A. in History, Pendle University, 2012; BACHELOR/Physics/Pendle University/2012+BACHELOR/History/Pendle University/2012
        Pendle University, 2012\\nBA Botany, BA Music, BA German; BACHELOR/Botany/Pendle University/2012+BACHELOR/Music/Pendle University/2012+BACHELOR/German/Pendle University/2012
        Bachelor of Science in Geology & Bachelor of Arts in Music\\nPendle University, 2012; BACHELOR/Geology/Pendle University/2012+BACHELOR/Music/Pendle University/2012
        MSc Botany, BSc Physics, Pendle University, 2012; MASTER/Botany/Pendle University/2012+BACHELOR/Physics/Pendle University/2012
        BSc Physics and Mathematics, Pendle University, 2012; BACHELOR/Physics and Mathematics/Pendle University/2012
        BSc Physics, MSc thesis on dunes, Pendle University, 2012; BACHELOR/Physics/Pendle University/2012
        """)
    void degrees_that_a_line_lists_each_have_their_own_field_and_share_the_rest(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSc Botany, 2014 - 2016, Pendle University, Lyon, France\\nBSc Physics, 2010 - 2014, Marsh University",
                "| Degree | Year | Institution |\\n|---|---|---|\\n| MSc in Botany | 2014-2016 | Pendle University |\\n| BSc in Physics | 2010-2014 | Marsh University |",
                "MSc Botany | 2014-2016 | Pendle University\\nBSc Physics | 2010-2014 | Marsh University"
            })
    void dates_between_a_degree_and_its_school_part_nothing(String lines) {
        assertThat(studies(lines))
                .containsExactly("MASTER/Botany/Pendle University/2016", "BACHELOR/Physics/Marsh University/2014");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BSc Geology GPA: 3.7/4.0, Pendle University; BACHELOR/Geology/Pendle University
        BSc in Geology CGPA 8.4\\nPendle University; BACHELOR/Geology/Pendle University
        BA History Cum Laude, Pendle University; BACHELOR/History/Pendle University
        BSc Mathematics 2:1, Pendle University; BACHELOR/Mathematics/Pendle University
        BA in History Grade: First, Pendle University; BACHELOR/History/Pendle University
        BA in Music Score Editing, Pendle University; BACHELOR/Music Score Editing/Pendle University
        """)
    void a_grade_behind_a_field_is_none_of_it(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BSc Zoology, Umley College of Arts, Science and Commerce; BACHELOR/Zoology/Umley College of Arts, Science and Commerce
        MDes in Glass\\nSchool of Design, Planning & Crafts, Pendle University; MASTER/Glass/Pendle University
        BEng in Glass, Whalley Institute of Engineering, Technology and Management; BACHELOR/Glass/Whalley Institute of Engineering, Technology and Management
        BSc Physics, College of Engineering, Pendle University; BACHELOR/Physics/Pendle University
        Intermediate: Umley Senior Sec. School, Agra; null/null/Umley Senior Sec. School
        Higher Secondary: Umley Public School; null/null/Umley Public School
        High School Umley Academy of Science; null/null/Umley Academy of Science
        Secondary school - Umley Gymnasium; null/null/Umley Gymnasium
        College of Engineering\\nPendle State University\\nB.S. Physics; BACHELOR/Physics/Pendle State University
        """)
    void what_a_house_teaches_is_within_its_name_and_its_kind_before_it_is_not(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        BSc Chemistry, 2022\\nPendle University\\nMinor in Marine Biology, 2022\\nPendle University; BACHELOR/Chemistry/Pendle University/2022+null/Marine Biology/Pendle University/2022
        Pendle University\\nBSc Chemistry, 2015\\nMinor in Biology\\nMarsh University\\nMSc Chemistry, 2017; BACHELOR/Chemistry/Pendle University/2015+MASTER/Chemistry/Marsh University/2017
        BSc Chemistry\\nMinor in Biology\\nPendle University, 2015; BACHELOR/Chemistry/Pendle University/2015
        """)
    void a_minor_over_its_school_stands_by_itself_where_degrees_do(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        MPhil/PhD Botany\\nPendle University, 2018 - Present; DOCTORATE/Botany/Pendle University open
        MPhil in Botany, PhD in Botany, Pendle University, 2018; MASTER/Botany/Pendle University/2018+DOCTORATE/Botany/Pendle University/2018
        Pendle University, 2018\\nBSc Botany\\nTides and Dunes, Image Analysis, MSc Dissertation, Field Work, Statistics; BACHELOR/Botany/Pendle University/2018
        M.E.Sc. in Forestry, Pendle University, 2012; MASTER/Forestry/Pendle University/2012
        M.T. in Elementary Education, Pendle University, 2012; MASTER/Elementary Education/Pendle University/2012
        Electronic Engineer, Pendle University, 2012; null/Electronic Engineer/Pendle University/2012
        Leading Ships Program\\nMarsh School of Trade | USA\\n2020\\nHarbour Planning Program\\nElm Business School | USA\\n2019; null/Leading Ships/Marsh School of Trade/2020+null/Harbour Planning/Elm Business School/2019
        Sail Design, Udacity, 2020; null/Sail Design/Udacity/2020
        """)
    void stages_modules_courses_and_less_usual_degrees_are_what_they_are_called(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected.split("\\+"));
    }
}
