package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudiesTest {

    @Test
    void a_school_may_stand_right_behind_the_degree() {
        assertThat(studies(
                        "Ph.D. Wexley University, Physics, 2005 - 2011\nBA in College Management, Fennick University"))
                .map(StudiesTest::shortForm)
                .containsExactly(
                        "DOCTORATE/Physics/Wexley University", "BACHELOR/College Management/Fennick University");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Pendle University\\nBSc Physics, School of Natural Sciences, 2012; BACHELOR/Physics/Pendle University
        Pendle University, 2008-2012\\nBSc, Department of Physics; BACHELOR/Physics/Pendle University
        Pendle University, 2008-2012\\nBSc Physics\\nMarsh School of Science; BACHELOR/Physics/Pendle University
        High School\\nElm Grove Academy, 2004; null/null/Elm Grove Academy
        College: Elm College, BSc Physics\\nUniversity: Pendle University; BACHELOR/Physics/Elm College
        BSc Physics, Pendle University\\n2008-2012\\nMarsh School of Trade; BACHELOR/Physics/Pendle University+null/null/Marsh School of Trade
        """)
    void a_part_of_the_school_or_its_name_below_its_kind_opens_no_other_studies(String lines, String expected) {
        assertThat(studies(lines.replace("\\n", "\n")))
                .map(StudiesTest::shortForm)
                .containsExactly(expected.split("\\+"));
    }

    @Test
    void what_a_secondary_school_awards_does_not_end_the_studies_above_it() {
        assertThat(
                        studies(
                                "A.A.S., Logistics, Wexley College, 2021\nBS coursework, Fennick University - not finished\nGED, 2011"))
                .map(course -> shortForm(course) + "/" + course.endDate())
                .containsExactly("ASSOCIATE/Logistics/Wexley College/2021", "BACHELOR/null/Fennick University/null");
    }

    @Test
    void several_degrees_share_the_school_above_or_below_them() {
        assertThat(studies("Pendle University\nPhD, Linguistics (2011 – 2015)\nMPhil, Linguistics (2010 – 2011)\n\n"
                        + "Wexley College\nBA, Modern Languages (2006 – 2010)"))
                .map(StudiesTest::shortForm)
                .containsExactly(
                        "DOCTORATE/Linguistics/Pendle University",
                        "MASTER/Linguistics/Pendle University",
                        "BACHELOR/Modern Languages/Wexley College");
        assertThat(
                        studies(
                                "M.Ed., Curriculum & Instruction, 2010\nB.S., Biology, 2004\nWexley State University, Pendle, IL"))
                .map(StudiesTest::shortForm)
                .containsExactly(
                        "MASTER/Curriculum & Instruction/Wexley State University",
                        "BACHELOR/Biology/Wexley State University");
    }

    @Test
    void the_board_of_a_college_is_no_second_school() {
        assertThat(
                        studies(
                                "Degree: B.Tech in Botany\nCollege: Elm College\nUniversity: Konkan University\nYear of Passing: 2016"))
                .map(StudiesTest::shortForm)
                .containsExactly("BACHELOR/Botany/Elm College");
    }

    @Test
    void a_certificate_is_no_degree_and_gives_none_its_date() {
        assertThat(
                        studies(
                                "Certificate of Competency: Chief Engineer (MCA), 2015\nHND Marine Engineering, Elm College, 2009"))
                .map(course -> shortForm(course) + "/" + course.endDate())
                .containsExactly("ASSOCIATE/Marine Engineering/Elm College/2009");
    }

    @Test
    void a_form_for_each_school_keeps_together() {
        assertThat(studies(
                        "Institution: Wexley University\nQualification: Bachelor of Public Administration\nYear completed: 2010\n"
                                + "Institution: Coastal College\nQualification: Certificate (incomplete)"))
                .map(StudiesTest::shortForm)
                .containsExactly("BACHELOR/Public Administration/Wexley University", "null/null/Coastal College");
    }

    @Test
    void a_heading_over_dates_names_the_school() {
        Profile profile = Samples.readText("cv.md", """
                # Mira Tolle

                ### Education

                #### Birchwood Full Stack
                **June '14 to Feb '15 (currently enrolled)**

                #### Edgecombe Community College
                Associate of Arts Business • 2006
                """);
        assertThat(profile.education())
                .map(course -> shortForm(course) + "/" + course.completed())
                .containsExactly(
                        "null/null/Birchwood Full Stack/false", "ASSOCIATE/Business/Edgecombe Community College/null");
    }

    @Test
    void a_word_before_the_year_is_no_part_of_the_school() {
        assertThat(studies("> B.Com from Wexley University in 2016 with 72%"))
                .map(StudiesTest::shortForm)
                .containsExactly("BACHELOR/Commerce/Wexley University");
    }

    @Test
    void a_school_diploma_names_no_school() {
        assertThat(studies("Trinity High School\nHigh School Diploma, 2020"))
                .map(StudiesTest::shortForm)
                .containsExactly("null/null/Trinity High School");
    }

    @Test
    void a_level_in_a_form_belongs_to_the_school_told_of_below() {
        Profile profile = Samples.readText(
                "cv.md",
                "| 姓名 | 苗远舟 | 学历 | 本科 |\n|:--|:--|:--|:--|\n| 邮箱 | m@example.com | 学校 | 柳溪大学 |\n\n"
                        + "## 工作经历\n\n海盐科技有限公司 工程师 2016.7-至今\n\n## 教育背景\n柳溪大学，软件工程，2012.09-2016.06\n");

        assertThat(profile.education()).map(StudiesTest::shortForm).containsExactly("BACHELOR/软件工程/柳溪大学");
    }

    static String shortForm(Education education) {
        return education.level() + "/" + education.area() + "/" + education.institution();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        B.E (Civil Engineering), Marigold Engineering College, 2012-2016; BACHELOR/Civil Engineering/Marigold Engineering College
        Executive MBA, Fennick University; MASTER/Business Administration/Fennick University
        Pursuing MBA at Fennick University; MASTER/Business Administration/Fennick University
        MA (Hons) History, University of Strathmoor; BACHELOR/History/University of Strathmoor
        PharmD, Fennick University; DOCTORATE/Pharmacy/Fennick University
        Diplom-Ingenieur, Hochschule Birkenhain, 2008; MASTER/null/Hochschule Birkenhain
        Diploma in Nursing, Fennick College, 2010; ASSOCIATE/null/Fennick College
        BSc Physics, Hogeschool Waterland, 2014; BACHELOR/Physics/Hogeschool Waterland
        Bachelor of Nursing, Università del Colle, Siena; BACHELOR/Nursing/Università del Colle
        2011/09 ~ 2015/06 海灣科技大學 會計系 學士; BACHELOR/會計/海灣科技大學
        柳溪大学 工商管理硕士（MBA） 2018 - 2020（在职）; MASTER/工商管理/柳溪大学
        2012.9-2015.7 柳溪师范大学 课程与教学论(语文) 硕士研究生; MASTER/课程与教学论/柳溪师范大学
        2016.9-2019.7 柳溪大学 材料物理 硕士; MASTER/材料物理/柳溪大学
        BSc Botany, Fennick University, Whalley, MA, 2014; BACHELOR/Botany/Fennick University
        B.A. History, Wexley College, Pendle, MD; BACHELOR/History/Wexley College
        Linguistics, MA, Fennick University; MASTER/Linguistics/Fennick University
        BSc Botany, California State University, Pendle, 2016; BACHELOR/Botany/California State University, Pendle
        2002-2003: MSc. Botany. Fennick School of Medicine (FSM).; MASTER/Botany/Fennick School of Medicine
        MA Design, Kunstuniversität Birkenhain, 2016; MASTER/Design/Kunstuniversität Birkenhain
        Master of Education in Botany, Fennick University, 2019; MASTER/Botany/Fennick University
        2008–2010 Master, Universität Tannheim, Tannheim; MASTER/null/Universität Tannheim
        本科/柳溪师范大学计算机系/网络工程 2013.9 - 2017.6; BACHELOR/网络工程/柳溪师范大学
        High School Diploma, Trinity High School, 2010; null/null/Trinity High School
        Bachelor of Science, Underwater Robotics, Fennick University, 2012; BACHELOR/Underwater Robotics/Fennick University
        Masters of Science in Supply Chain Analytics, Fennick University; MASTER/Supply Chain Analytics/Fennick University
        Bachelor of Liberal Arts and Science, Computer Science (Honors), Fennick University; BACHELOR/Computer Science/Fennick University
        Bachelor of Liberal Arts and Sciences, Fennick University; BACHELOR/Liberal Arts and Sciences/Fennick University
        BSc Economics: Managerial Economics, Fennick University; BACHELOR/Economics: Managerial Economics/Fennick University
        PhD, School of Physics, University of Fennick; DOCTORATE/Physics/University of Fennick
        MSc Botany, Department of Life Sciences and Marsh College, University of Fennick; MASTER/Botany/University of Fennick
        BSc Botany, Macomber Honors College, 2012; BACHELOR/Botany/Macomber Honors College
        Certificate of Completion, Software Engineering, Fennick Academy; null/Software Engineering/Fennick Academy
        Bachelor degree in Geodesy Technical University of Pendle; BACHELOR/Geodesy/Technical University of Pendle
        Graduate in Web Development, Fennick Institute; null/Web Development/Fennick Institute
        Fennick Academy is a cooking school that teaches much, 2012; null/null/Fennick Academy
        """)
    void a_degree_its_field_and_its_school_are_told_apart(String line, String expected) {
        assertThat(studies(line)).map(StudiesTest::shortForm).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PhD Supervisor: Prof. A. Norrvik", "2021 柳溪大学 一等奖学金", "2006.8 - 2006.9 柳溪大学选课系统"})
    void prizes_projects_and_supervisors_are_no_studies(String line) {
        assertThat(studies("MSc Physics, Fennick University, 2010\n" + line))
                .map(StudiesTest::shortForm)
                .containsExactly("MASTER/Physics/Fennick University");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        林若溪\\n柳溪大学/男/1990; null/null/柳溪大学
        林若溪\\n学历：本科; BACHELOR/null/null
        Ines Varga\\nBachelor of Computer Application; BACHELOR/null/null
        Ines Varga\\nGraduation : BCA completed.; BACHELOR/Computer Applications/null
        """)
    void studies_are_found_beside_the_name_when_no_section_tells_them(String head, String expected) {
        String career = "\n\n工作经历\n桦林有限公司 分析师 2020.3-2022.5\n";
        assertThat(Samples.readText("cv.txt", head.replace("\\n", "\n") + career)
                        .education())
                .singleElement()
                .satisfies(course -> {
                    assertThat(shortForm(course)).isEqualTo(expected);
                    assertThat(course.endDate()).isNull();
                });
    }

    @Test
    void the_field_that_a_degree_names_itself_comes_before_a_city() {
        assertThat(studies("MBA, Fennick School of Management, Norrvik, 2015")
                        .get(0)
                        .area())
                .isEqualTo("Business Administration");
    }

    @Test
    void in_a_section_that_names_degrees_before_schools_no_degree_slips_to_the_school_above() {
        assertThat(studies("MSc Physics\nFennick University\nAug 2017 - June 2019\n\n"
                        + "Exchange student in Physics\nPendle University\nJan 2014 - June 2014\n\n"
                        + "BEng Nanotechnology\nMarsh University\nMar 2011 - Feb 2015"))
                .map(StudiesTest::shortForm)
                .contains("MASTER/Physics/Fennick University", "BACHELOR/Nanotechnology/Marsh University")
                .hasSize(3);
    }

    @Test
    void below_a_school_and_its_time_stands_when_the_degree_was_awarded() {
        assertThat(studies("Fennick University, Pendle; August 2009 - July 2014\nMSc Physics, February 2015\n"
                        + "Marsh University, Pendle; August 2005 - July 2009\nBSc Botany, July 2009"))
                .map(StudiesTest::shortForm)
                .containsExactly("MASTER/Physics/Fennick University", "BACHELOR/Botany/Marsh University");
    }

    @Test
    void a_degree_told_in_full_below_its_school_is_the_same() {
        assertThat(studies("Bachelor's degree, Sep 2017 - Nov 2021\nFennick University\n"
                        + "- Programme: Bachelor of Science in Civil Engineering"))
                .map(StudiesTest::shortForm)
                .containsExactly("BACHELOR/Civil Engineering/Fennick University");
    }

    @Test
    void what_is_listed_below_a_school_is_no_field_when_the_school_tells_one() {
        assertThat(studies("Self-directed study\nEconomics\nPsychology\n"
                        + "Majored in Botany at Fennick University, 1994"))
                .map(StudiesTest::shortForm)
                .containsExactly("null/Botany/Fennick University");
    }

    @Test
    void the_kind_of_a_school_is_not_its_name() {
        assertThat(studies("General Studies - High School\nSeminario de Pendle\n2012 - 2018"))
                .map(study -> study.institution())
                .containsExactly("Seminario de Pendle");
    }

    @Test
    void a_town_above_a_degree_is_not_its_school() {
        assertThat(studies("MS in Physics, 1988\nFennick University\nPendle, Virginia\n"
                        + "BFA in Painting, 1983\nMarsh School of Design\nWexley, Ohio"))
                .map(StudiesTest::shortForm)
                .containsExactly("MASTER/Physics/Fennick University", "BACHELOR/Painting/Marsh School of Design");
    }

    @Test
    void two_degrees_between_semicolons_keep_their_own_fields() {
        assertThat(studies("M.S., Computer Science; B.S., Mathematics, Fennick University"))
                .map(StudiesTest::shortForm)
                .containsExactly(
                        "MASTER/Computer Science/Fennick University", "BACHELOR/Mathematics/Fennick University");
    }

    @Test
    void who_is_called_a_graduate_in_a_summary_has_the_level() {
        Profile profile = Samples.readText("cv.txt", """
                林若溪

                教育背景
                柳溪职业技术学院 工程造价

                自我评价
                我是一名刚完成实习的大专毕业生，主修工程造价。
                """);
        assertThat(profile.education())
                .map(course -> String.valueOf(course.level()))
                .contains("ASSOCIATE");
    }

    @Test
    void studies_among_the_positions_are_found_when_no_section_tells_them() {
        Profile profile = Samples.readText("cv.txt", """
                林若溪

                经历
                腾云公司研究员 (2013.10 – 至今)

                柳溪大学博士研究生 (2008.9 – 2013.9)
                """);
        assertThat(profile.education())
                .map(course -> String.valueOf(course.level()))
                .containsExactly("DOCTORATE");
    }

    @Test
    void the_schools_of_supervisors_are_not_those_of_the_student() {
        Profile profile = Samples.readText("cv.txt", """
                Ines Varga

                Education

                Degree: Ph.D. in Physical Oceanography
                Period: 2015 - 2019
                University: University of Pendle, Pendle, United Kingdom
                Supervisors: 1st: Prof. Georg Sharp (University of Marsh)
                2nd: Prof. Tal Ebert (Old Whalley University)
                3rd: Dr. Fred Wobb (University of Pendle)

                Degree: M.Sc. in Environmental Sciences
                Period: 2011 - 2014
                University: University of Oakford, Oakford
                """);

        assertThat(profile.education())
                .extracting(one -> one.level() + " " + one.institution())
                .containsExactly("DOCTORATE University of Pendle", "MASTER University of Oakford");
    }
}
