package dev.candour.resume.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.Education;
import dev.candour.resume.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands below a heading of courses or certificates are no studies and no positions, whoever gave them. */
class CourseHeadingsTest {

    private static Profile read(String lines) {
        return Samples.readText("cv.txt", """
                Ines Varga

                WORK EXPERIENCE
                Clerk, Birkenhain Ltd
                March 2020 - May 2022
                - Kept the yard tidy

                %s
                """.formatted(lines.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        TRAINING COURSES; Machine Learning, Boston University, 2020
        TRAININGS ATTENDED; Fire Safety, Uppsala University, 2019
        WORKSHOPS; Time Management, Boston University, 2019
        QUALIFICATIONS AND CERTIFICATES; Negotiation, London Business School, 2019
        在线课程; 2019年  清华大学  数据结构
        继续教育; 2019.03 - 2019.06  上海交通大学安泰经济与管理学院  财务分析
        专业培训; 2019.03 - 2019.06  南京大学  心理学基础
        """)
    void a_heading_of_courses_ends_the_studies(String heading, String course) {
        Profile profile =
                read("EDUCATION\nBSc in Botany, Monash University, 2010 - 2014\n\n" + heading + "\n\n" + course);

        assertThat(profile.education()).extracting(Education::institution).containsExactly("Monash University");
        assertThat(profile.work()).hasSize(1);
    }
}
