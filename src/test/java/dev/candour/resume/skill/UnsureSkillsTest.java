package dev.candour.resume.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Evidence;
import dev.candour.profile.JsonResume;
import dev.candour.profile.Profile;
import dev.candour.profile.ProfileText;
import dev.candour.resume.Samples;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that may mean something else is kept apart from the skills, with the words around it. */
class UnsureSkillsTest {

    private static final String POSITION = """
            Ines Varga

            Experience
            Analyst, Birkenhain Ltd, March 2020 - May 2022
            - %s
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Raised sales by a fifth within a year.;       Sales;   Raised sales by a fifth within a year
        Sat with the recruitment people.;             Recruiting; Sat with the recruitment people
        Moved the stock of a brewery to its new ERP;  ERP;     Moved the stock of a brewery to its new ERP
        开发平台的用户行为审计模块。每周发版;            Auditing; 开发平台的用户行为审计模块
        一款连接机构与护理员的微信小程序;               Nursing;  一款连接机构与护理员的微信小程序
        Assisted with the in-house data management tool; Data management; Assisted with the in-house data management tool
        推广新的项目管理软件;                          Project management; 推广新的项目管理软件
        Marked papers of SEA 12: Data Analysis and Tides; Data analysis; Marked papers of SEA 12: Data Analysis and Tides
        Marked papers of Introduction to Econometrics; Econometrics; Marked papers of Introduction to Econometrics
        项目简介：面向渠道的财务报表与绩效管理;            Performance management; 项目简介：面向渠道的财务报表与绩效管理
        A start-up in the digital marketing space;     Digital marketing; A start-up in the digital marketing space
        批改《数据分析与可视化》的作业;                 Data analysis; 批改《数据分析与可视化》的作业
        """)
    void a_word_of_doubtful_meaning_is_noted_with_the_words_around_it(String line, String skill, String quote) {
        Profile profile = Samples.readText("cv.txt", POSITION.formatted(line));

        assertThat(Samples.names(profile)).doesNotContain(skill);
        assertThat(profile.unsureSkills()).contains(skill);
        assertThat(profile.evidenceAt(
                        "/meta/candour/unsureSkills/" + profile.unsureSkills().indexOf(skill)))
                .extracting(Evidence::quote)
                .containsExactly(quote);
    }

    @Test
    void what_is_named_plainly_elsewhere_is_not_unsure() {
        Profile profile =
                Samples.readText("cv.txt", POSITION.formatted("Raised sales by a fifth.") + "\nSkills\nSales, Excel\n");

        assertThat(Samples.names(profile)).contains("Sales");
        assertThat(profile.unsureSkills()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Interests | Economics of sales and retail
        兴趣爱好 | 喜欢看直播销售
        """)
    void what_is_said_of_interests_is_not_noted(String heading, String line) {
        String text = POSITION.formatted("Met farmers.") + "\n" + heading + "\n\n" + line + "\n";

        assertThat(Samples.readText("cv.txt", text).unsureSkills()).isEmpty();
    }

    @Test
    void a_profile_shows_them_apart_from_the_skills() {
        String shown = ProfileText.of(
                Samples.readText("cv.txt", POSITION.formatted("Raised sales by a fifth.")), Locale.ENGLISH);

        assertThat(shown)
                .contains("Skills\n  not found")
                .containsPattern("Words that may name a skill.*\n +Sales +\\[5]");
    }

    @Test
    void who_works_for_the_maker_of_a_tool_is_asked_whether_they_use_it() {
        String text = """
                Ines Varga

                Experience
                Developer, Tableau Software, March 2020 - May 2022
                - Managed the Tableau Desktop schedule
                """;

        assertThat(Samples.readText("cv.txt", text).unsureSkills()).contains("Tableau");
        assertThat(Samples.names(Samples.readText("cv.txt", text + "- Drew sales charts with Tableau\n")))
                .contains("Tableau");
    }

    @Test
    void a_denied_word_is_not_noted() {
        assertThat(Samples.readText("cv.txt", POSITION.formatted("Worked alone, with no experience in sales."))
                        .unsureSkills())
                .isEmpty();
    }

    @Test
    void a_JSON_Resume_has_them_too_and_posting_one_back_keeps_them() {
        Profile first = Samples.readText(
                "cv.json",
                "{\"work\": [{\"name\": \"Birkenhain Ltd\", \"position\": \"Analyst\", \"startDate\": \"2020-03\","
                        + " \"summary\": \"Raised sales by a fifth\"}], \"skills\": [{\"name\": \"Excel\"}]}");
        Profile again = Samples.readText("again.json", JsonResume.write(first));

        assertThat(first.unsureSkills()).containsExactly("Sales");
        assertThat(first.evidenceAt("/meta/candour/unsureSkills/0"))
                .extracting(Evidence::quote, Evidence::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Raised sales by a fifth", "/work/0/summary"));
        assertThat(again.unsureSkills()).containsExactly("Sales");
        assertThat(Samples.names(again)).doesNotContain("Sales");
    }

    @Test
    void a_long_line_is_quoted_around_the_word_and_not_within_words() {
        String line =
                "Together with the owners of forty farms, who met every second week to talk about what the town needed,"
                        + " I looked at the sales of cheese and wool across the valley and its neighbours over the past ten years";
        Profile profile = Samples.readText("cv.txt", POSITION.formatted(line));

        assertThat(profile.evidenceAt("/meta/candour/unsureSkills/0"))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.quote()).contains("the sales of cheese").hasSizeLessThan(140);
                    assertThat(line).containsPattern("\\b\\Q" + place.quote() + "\\E\\b");
                });
    }
}
