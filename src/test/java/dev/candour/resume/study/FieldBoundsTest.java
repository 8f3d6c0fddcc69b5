package dev.candour.resume.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Education;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of a school, of a degree and of a field of study begin and end. */
class FieldBoundsTest {

    private static List<String> studies(String written) {
        return Samples.readText(
                        "cv.txt",
                        "Mira Tolle\n\n" + written.replace("\\n", "\n").replace("\\t", "\t") + "\n")
                .education()
                .stream()
                .map(FieldBoundsTest::shortForm)
                .toList();
    }

    private static String shortForm(Education study) {
        String open = Boolean.FALSE.equals(study.completed()) ? " open" : "";
        return study.level() + "/" + study.area() + "/" + study.institution() + open;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Geology and Rope (bachelor's degree), Pendle University, 1998; BACHELOR/Geology and Rope/Pendle University
        Bachelor of Arts and Bachelor of Science, Pendle University, 1998; BACHELOR/null/Pendle University
        Bachelor of Arts and Bachelor of Science in Geology, Pendle University, 2013; BACHELOR/Geology/Pendle University
        1998, Pendle University: BSc Geology with a specialization in Tides; BACHELOR/Geology/Pendle University
        2018-\\tPendle University, studying Rope Making MSc; MASTER/Rope Making/Pendle University open
        Pendle University, BSc with a major in Tides, 2013; BACHELOR/Tides/Pendle University
        Pendle University, MA Reading Education, 2013; MASTER/Reading Education/Pendle University
        BSc Mathematics with QTS, Pendle University, 2012; BACHELOR/Mathematics/Pendle University
        PhD, Pendle University, 1998 - present\\nOn my PhD elsewhere; DOCTORATE/null/Pendle University open
        Pendle University 1998\\nBA in Law. Main courses: Sociology, History of Ships; BACHELOR/Law/Pendle University
        Pendle University\\nBS Law | Relevant coursework: Law of the Sea, Theory of Tides; BACHELOR/Law/Pendle University
        Bachelor of Science (Botany, Chemistry, Rope), Pendle College, 2011; BACHELOR/Botany, Chemistry, Rope/Pendle College
        B.Sc (Botany, Chemistry & Rope)\\nPendle College\\n2011; BACHELOR/Botany, Chemistry & Rope/Pendle College
        Teaching Credential in Biology, Pendle University, 2021; null/Biology/Pendle University
        Magister Artium (M.A.), Philosophie, Pendle University, 2004; MASTER/Philosophie/Pendle University
        Ingeniería Naval, Pendle University, 2004; null/Ingeniería Naval/Pendle University
        MD (Internal Medicine), Pendle University, 2004; DOCTORATE/Internal Medicine/Pendle University
        NVQ Level 3 in Rope Splicing, Pendle College, 2004; null/Rope Splicing/Pendle College
        Pendle University - Master of Public Health with merit, 1998; MASTER/Public Health/Pendle University
        """)
    void a_field_ends_before_what_else_is_told(String lines, String expected) {
        assertThat(studies("Education\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Pendle University Honours Tidal Physics, BA 1998; BACHELOR/Tidal Physics/Pendle University
        1998 Pendle College Geology; null/Geology/Pendle College
        1998 Pendle University, Geology: grade 1.3; null/Geology/Pendle University
        B.Sc. in Geology from Pendle Institute affiliated to Marsh University in 2014; BACHELOR/Geology/Pendle Institute
        Bachelor of Geology, University of Technology, Leeds, 2010; BACHELOR/Geology/University of Technology, Leeds
        Bachelor of Geology, University of Technology, Honours, 2010; BACHELOR/Geology/University of Technology
        """)
    void a_school_is_named_without_the_field_and_with_the_town_that_tells_it_apart(String lines, String expected) {
        assertThat(studies("Education\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Diploma in Sail Design in\\nPractice\\nPendle University\\n1998 – present\\n\\nBSc Geology\\nMarsh University\\n1991 – 1995; null/Sail Design in Practice/Pendle University open+BACHELOR/Geology/Marsh University
        PGDip in Knots\\nFleet of Umley\\n1998 – present\\n\\nBSc Geology\\nMarsh University\\n1991 – 1995; BACHELOR/Geology/Marsh University
        MSc Geology, 1998\\nFaculty of Rivers, Pendle\\nUniversity; MASTER/Geology/Pendle University
        """)
    void a_line_that_broke_goes_on(String lines, String expected) {
        assertThat(studies("Education\n" + lines)).containsExactly(expected.split("\\+"));
    }

    @Test
    void a_school_in_a_sentence_about_something_else_is_none() {
        assertThat(studies("Education\nMarsh Centre, Leeds\nand baked bread for the yearly school feast"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Activities: President, Pendle University Rope Society, Volunteer, Marsh Elementary School
        Rower, Elm University Rope Society, 2011
        Intern at the Marsh Institute, spring 1997
        Postdoctoral Fellow, Elm Institute, 2018-2020
        """)
    void what_somebody_was_beside_the_studies_is_no_study(String line) {
        assertThat(studies("Education\nPendle University\nBSc Geology, 2012\n" + line))
                .containsExactly("BACHELOR/Geology/Pendle University");
    }

    @Test
    void a_list_of_courses_does_not_end_the_studies() {
        assertThat(
                        studies(
                                "Education\nMSc Geology\nPendle University\n2015 - 2018\nCourses\nRocks\nTides\n\nBSc Mining\nMarsh University\n2011 - 2015"))
                .containsExactly("MASTER/Geology/Pendle University", "BACHELOR/Mining/Marsh University");
    }

    @Test
    void the_time_of_the_next_sentence_is_not_that_of_the_studies() {
        assertThat(studies(
                        "我2009年9月考入柳溪师范大学图书馆学专业，2013年6月本科毕业并取得管理学学士学位。毕业后在青石市图书馆担任馆员，负责采编。2018年9月起至今，我在青石学院图书馆任流通部主任。"))
                .containsExactly("BACHELOR/图书馆学/柳溪师范大学");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        STUDIES Marsh University, 1991 - 1995\\nBSc Geology; BACHELOR/Geology/Marsh University
        Education\\tPendle University\\t1991 - 1995\\nBSc Geology; BACHELOR/Geology/Pendle University
        """)
    void a_heading_may_stand_on_the_line_of_what_it_heads(String lines, String expected) {
        assertThat(studies(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        柳溪大学青石班，本科，1998; BACHELOR/null/柳溪大学
        1991-1995 柳溪大学生物系 海洋化学理学士; BACHELOR/海洋化学/柳溪大学
        硕士 | Marsh University柳溪大学 | 卑尔根，挪威\\nSail Systems 1991 - 1995; MASTER/Sail Systems/Marsh University
        柳溪大学 西班牙语 本科 2006-2010; BACHELOR/西班牙语/柳溪大学
        柳溪大学，工学博士，雾化学方向，2011-2015; DOCTORATE/雾化学/柳溪大学
        柳溪大学 计算机科学 本科 网络安全方向 2011-2015; BACHELOR/计算机科学/柳溪大学
        柳溪大学 2013.09-2017.06\\n数学与应用数学 Mathematics and Applied Mathematics, 理学学士; BACHELOR/数学与应用数学/柳溪大学
        柳溪大學\\n經濟學系\\n2011-2015; BACHELOR/經濟學/柳溪大學
        """)
    void chinese_fields_are_told_from_towns_classes_and_faculties(String lines, String expected) {
        assertThat(studies("教育背景\n" + lines)).containsExactly(expected);
    }
}
