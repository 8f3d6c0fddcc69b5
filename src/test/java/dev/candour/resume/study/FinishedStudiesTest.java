package dev.candour.resume.study;

import static dev.candour.resume.Samples.studies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether studies were finished, still last or were broken off, and when they end. */
class FinishedStudiesTest {

    private static final String CAREER = """
            Mira Tolle
            mira@example.com

            Experience
            Analyst, Birkenhain Ltd, March 2020 - May 2022
            - reports

            Education
            """;

    @Test
    void a_school_where_somebody_is_now_is_not_finished() {
        assertThat(studies("Wexley University | Current\nDoctor of Philosophy"))
                .singleElement()
                .satisfies(course -> assertThat(course.completed()).isFalse());
    }

    @Test
    void what_is_expected_is_not_when_the_next_studies_began() {
        List<Education> studies =
                studies("Fennick University — MSc Botany (expected July 2027)\nSept 2025 – present\n\n"
                        + "Wexley College — BSc Physics\n2022 – 2025");

        assertThat(studies)
                .map(StudiesTest::shortForm)
                .containsExactly("MASTER/Botany/Fennick University", "BACHELOR/Physics/Wexley College");
        assertThat(studies.get(0).completed()).isFalse();
        assertThat(studies.get(1).completed()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ph.D. student, Chemistry, Fennick University",
                "Master's student in Physics, Fennick University",
                "PhD candidate in Chemistry, Fennick University (expected 2028)",
                "PhD (ABD), History, Fennick University",
                "MSc Physics, Fennick University (in progress)",
                "MSc Physics (dropped out), Fennick University, 2018",
                "BSc Physics, Fennick University, not completed",
                "2023 - present  MSc Physics, Fennick University",
                "2022.09 – 至今 柳溪大学 材料物理 博士在读",
                "大专在读 柳溪职院 护理",
                "2015-2018 柳溪大学 物理学 硕士 肄业",
                "2015-2018 柳溪大学 同等学力硕士 结业",
                "Completed 60 credits toward a Bachelor of Arts, Fennick University",
                "All-but-dissertation for Ph.D. in History, Fennick University",
                "柳溪大学 自动化 本科大三"
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
    void studies_whose_end_is_to_come_are_not_completed() {
        assertThat(studies("MSc Physics, Fennick University, expected 2028"))
                .singleElement()
                .satisfies(course -> assertThat(course.completed()).isFalse());
    }

    /** Nobody can see from a document whether what it expected came true, so it claims nothing for its writer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSc Physics, Fennick University, expected %s",
                "MSc Physics, Fennick University, 2022 - %s (expected)",
                "MSc Physics, Fennick University\nExpected August %s | Pendle",
                "Fennick University\nMSc Physics, will graduate in %s",
                "柳溪大学 物理学 硕士 2021.09 - %s.06（预计）"
            })
    void what_is_expected_is_not_held_however_long_ago_it_was_expected(String lines) {
        for (int year : new int[] {2026, 2024, 2015}) {
            assertThat(studies(lines.formatted(year))).singleElement().satisfies(course -> {
                assertThat(course.level()).isEqualTo(DegreeLevel.MASTER);
                assertThat(course.completed()).isFalse();
            });
        }
    }

    @Test
    void whether_an_expected_degree_is_held_by_now_was_a_choice() {
        Profile profile = Samples.readText(
                "cv.md", "# Ines Varga\n\n## Education\nMSc Physics, Fennick University, expected 2024\n");

        assertThat(profile.confidence())
                .hasEntrySatisfying(
                        "/education/0/level", told -> assertThat(told.because()).isEqualTo("degree-expected"));
    }

    @ParameterizedTest
    @CsvSource({"2025-09, null, false", "2025-09, 2026-06, null", "2015-09, null, null", "2025-09, 2028-08, false"})
    void in_json_a_missing_end_of_late_studies_means_today(String start, String end, String completed) {
        String json = """
                {"education": [{"institution": "Fennick University", "studyType": "Master", "startDate": "%s", "endDate": %s}]}
                """.formatted(start, end.equals("null") ? "null" : '"' + end + '"');
        assertThat(String.valueOf(
                        Samples.readText("cv.json", json).education().get(0).completed()))
                .isEqualTo(completed);
    }

    @Test
    void the_expected_end_is_the_end() {
        assertThat(studies("2022.09 – 至今 柳溪大学 材料物理 博士研究生（预计2027年6月毕业）"))
                .singleElement()
                .satisfies(course -> assertThat(course.endDate()).hasToString("2027-06"));
    }

    @Test
    void what_is_not_completed_stays_so_in_json() {
        Profile read = Samples.readText("cv.txt", CAREER + "MSc Physics, Fennick University (in progress)\n");
        Profile again = Samples.readText("cv.json", JsonResume.write(read));
        assertThat(again.education()).isEqualTo(read.education());
    }
}
