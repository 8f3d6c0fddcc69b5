package dev.candour.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudiesTest {

    private static final String CAREER = """
            Mira Tolle
            mira@example.com

            Experience
            Analyst, Birkenhain Ltd, March 2020 - May 2022
            - reports

            Education
            """;

    private static List<Education> studies(String line) {
        return Samples.readText("cv.txt", CAREER + line + "\n").education();
    }

    private static String shortForm(Education education) {
        return education.level() + "/" + education.area() + "/" + education.institution();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        B.E (Civil Engineering), Marigold Engineering College, 2012-2016; BACHELOR/Civil Engineering/Marigold Engineering College
        Executive MBA, Fennick University; MASTER/Business Administration/Fennick University
        Pursuing MBA at Fennick University; MASTER/Business Administration/Fennick University
        MA (Hons) History, University of Strathmoor; BACHELOR/History/University of Strathmoor
        PharmD, Fennick University; DOCTORATE/null/Fennick University
        Diplom-Ingenieur, Hochschule Birkenhain, 2008; MASTER/null/Hochschule Birkenhain
        Diploma in Nursing, Fennick College, 2010; ASSOCIATE/null/Fennick College
        BSc Physics, Hogeschool Waterland, 2014; BACHELOR/Physics/Hogeschool Waterland
        Bachelor of Nursing, Università del Colle, Siena; BACHELOR/Nursing/Università del Colle
        2011/09 ~ 2015/06 海灣科技大學 會計系 學士; BACHELOR/會計/海灣科技大學
        柳溪大学 工商管理硕士（MBA） 2018 - 2020（在职）; MASTER/工商管理/柳溪大学
        2012.9-2015.7 柳溪师范大学 课程与教学论(语文) 硕士研究生; MASTER/课程与教学论/柳溪师范大学
        2016.9-2019.7 柳溪大学 材料物理 硕士; MASTER/材料物理/柳溪大学
        """)
    void a_degree_its_field_and_its_school_are_told_apart(String line, String expected) {
        assertThat(studies(line)).map(StudiesTest::shortForm).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PhD candidate in Chemistry, Fennick University (expected 2028)",
                "PhD (ABD), History, Fennick University",
                "MSc Physics, Fennick University (in progress)",
                "MSc Physics (dropped out), Fennick University, 2018",
                "BSc Physics, Fennick University, not completed",
                "2023 - present  MSc Physics, Fennick University",
                "2022.09 – 至今 柳溪大学 材料物理 博士在读",
                "大专在读 柳溪职院 护理",
                "2015-2018 柳溪大学 物理学 硕士 肄业",
                "2015-2018 柳溪大学 同等学力硕士 结业"
            })
    void studies_without_their_end_are_not_completed(String line) {
        assertThat(studies(line)).singleElement().satisfies(course -> {
            assertThat(course.level()).isNotNull();
            assertThat(course.completed()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSc Physics, Fennick University, 2010-2013", "2010-2014 柳溪大学 物理学 本科"})
    void finished_studies_leave_the_answer_to_their_end(String line) {
        assertThat(studies(line)).singleElement().satisfies(course -> {
            assertThat(course.completed()).isNull();
            assertThat(course.endDate()).isNotNull();
        });
    }

    @Test
    void the_expected_end_is_the_end() {
        assertThat(studies("2022.09 – 至今 柳溪大学 材料物理 博士研究生（预计2027年6月毕业）"))
                .singleElement()
                .satisfies(course -> assertThat(course.endDate()).hasToString("2027-06"));
    }

    @Test
    void two_degrees_between_semicolons_keep_their_own_fields() {
        assertThat(studies("M.S., Computer Science; B.S., Mathematics, Fennick University"))
                .map(StudiesTest::shortForm)
                .containsExactly(
                        "MASTER/Computer Science/Fennick University", "BACHELOR/Mathematics/Fennick University");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Master of Ceremonies training, 2014", "博士后 柳溪大学 2019-2021"})
    void these_are_no_degrees(String line) {
        assertThat(studies(line))
                .allSatisfy(course -> assertThat(course.level()).isNull());
    }

    @Test
    void what_is_not_completed_stays_so_in_json() {
        Profile read = Samples.readText("cv.txt", CAREER + "MSc Physics, Fennick University (in progress)\n");
        Profile again = Samples.readText("cv.json", JsonResume.write(read));
        assertThat(again.education()).isEqualTo(read.education());
    }
}
