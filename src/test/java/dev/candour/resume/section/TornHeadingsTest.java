package dev.candour.resume.section;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.section.Section.Kind;
import dev.candour.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings with a gap in a word, and words of headings that head parts of entries or name somebody. */
class TornHeadingsTest {

    private static final Headings HEADINGS = new Headings(Vocabulary.standard().words("headings"));

    @ParameterizedTest
    @CsvSource({
        "Pro jects, PROJECTS",
        "Edu cation, EDUCATION",
        "Emp loyment, WORK",
        "Wor k Experience, WORK",
        "SKI LLS, SKILLS"
    })
    void a_gap_in_a_word_is_none(String heading, Kind kind) {
        assertThat(HEADINGS.kind(heading)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"61 Talk", "88 Projects", "Pro Jectors", "In Tansy", "Edu Cats"})
    void these_are_names(String name) {
        assertThat(HEADINGS.kind(name)).isEmpty();
    }

    @Test
    void a_numbered_heading_stays_one() {
        assertThat(HEADINGS.kind("2 Education")).contains(Kind.EDUCATION);
        assertThat(HEADINGS.kind("12. Projects")).contains(Kind.PROJECTS);
    }

    @Test
    void activities_of_each_of_several_studies_end_no_studies() {
        Profile read = readText("cv.txt", """
                Nora Whitlock

                Education

                Since 2016 PhD in Botany	Pennfern University
                Activities
                • Led nobody through the gardens.
                2011–2015 MA in Seed Trade	Oakford University
                Activities
                • Swept the paths.
                2006–2011 BSc in Mathematics	Elmford University

                Experience

                2014–2016 Gardener	Tolliver Ltd
                """);
        assertThat(read.education()).extracting(Profile.Education::studyType).containsExactly("PhD", "MA", "BSc");
    }

    @Test
    void my_work_on_each_of_several_projects_is_no_career() {
        Profile read = readText("cv.txt", """
                林小岚

                项目经历

                大屏活动--------
                项目介绍：
                一个大屏活动。

                我的工作：
                独立画出灯塔，将草图变成网页

                直播项目--------
                项目介绍：
                一个直播项目。

                我的工作：
                选择渔船的颜色，对接码头及测试

                教育经历
                柳溪大学
                软件工程 本科
                2017年09月 - 2021年06月
                """);
        assertThat(career(read)).isEmpty();
        assertThat(read.education()).hasSize(1);
    }

    @Test
    void what_somebody_did_heads_nothing_although_it_ends_like_a_heading() {
        assertThat(HEADINGS.kind("面包的推广与教学")).isEmpty();
        assertThat(HEADINGS.kind("推广与教学")).contains(Kind.OTHER);
        assertThat(HEADINGS.kind("学校项目")).contains(Kind.PROJECTS);
    }

    @Test
    void the_rest_of_a_school_where_somebody_worked() {
        assertThat(career(readText("cv.txt", """
                Nora Whitlock
                nora@example.com
                Work Experience
                Tansy Road Elementary	Teacher

                School
                Leeds, UK
                Jan 2021 - Present

                • Wrote the yearly report.

                Fernwood Elementary School
                Leeds, UK
                Mar 2018 - Dec 2020

                English Teacher
                • Wrote the monthly report.

                Education

                Elm College of Art
                2001 - 2004
                """)))
                .contains("Fernwood Elementary School | English Teacher | 2018-03..2020-12 | employment")
                .anyMatch(position -> position.endsWith("| Teacher | 2021-01..null | employment"));
    }

    @Test
    void a_label_among_skills_is_no_office() {
        String skills =
                "# Nora Whitlock\n\n## Skills\n\n- **Design:** charts\n- **Leadership:** hiring, mentoring\n- **Tools:** Figma, Excel\n";

        Profile read = readText("cv.md", skills);

        assertThat(read.work()).isEmpty();
        assertThat(read.skills()).extracting(Profile.Skill::name).contains("Figma", "Excel");
    }
}
