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
}
