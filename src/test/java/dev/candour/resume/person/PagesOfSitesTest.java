package dev.candour.resume.person;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the head and the foot of a page say, and whose names stand in it beside its owner's. */
class PagesOfSitesTest {

    private static String name(String page) {
        return readText("cv.md", page).basics().name();
    }

    @Test
    void the_title_of_the_page_heads_the_positions_with_which_it_begins() {
        assertThat(career(readText("cv.md", """
                ---
                layout: page
                title: Work History
                ---

                ## Ferry Clerk
                ### Tolliver Group
                **May 2022 - June 2023**

                - Counted boats.

                ## Additional Work History

                - Mailroom Clerk - Fernwood Ltd  Mar 2016 - Mar 2017
                """)))
                .containsExactly(
                        "Tolliver Group | Ferry Clerk | 2022-05..2023-06 | employment",
                        "Fernwood Ltd | Mailroom Clerk | 2016-03..2017-03 | employment");
    }

    @Test
    void a_project_with_a_page_of_its_own_is_not_called_like_the_person() {
        String page = """
                ---
                pageTitle: "%s"
                ---

                ## Projects

                ### [Red Marsh](https://redmarsh.example)

                - A tool for tides.

                ## Education

                ### BA, Botany - Elm University

                2010
                """;
        assertThat(name(page.formatted("Resume"))).isNull();
        assertThat(name(page.formatted("Nora Whitlock - Resume"))).isEqualTo("Nora Whitlock");
    }

    @Test
    void settings_are_no_town_and_the_foot_tells_whose_page_it_is() {
        var basics = readText("cv.md", """
                ---
                home: true
                footer: Copyright © 2021-present 林小岚
                ---

                > 2016年毕业于青杉大学。

                ## 工作经历

                2016.03 - 2020.02 白杨科技有限公司 测试员
                """).basics();
        assertThat(basics.city()).isNull();
        assertThat(basics.name()).isEqualTo("林小岚");
    }

    @Test
    void nobody_is_called_this_is_my() {
        assertThat(name("# 简历\n\n这是我的简历，请查收。\n\n## 教育经历\n\n青杉大学 本科\n")).isNull();
    }

    @Test
    void those_who_are_asked_about_the_person_are_somebody_else() {
        String page = """
                ## 教育经历

                青杉大学 博士 2019 - 2024

                ## %s

                Marek Novotny
                Professor, Elm Business School
                marek.novotny@elm.example
                """;
        assertThat(name(page.formatted("导师"))).isNull();
        assertThat(name(page.formatted("References"))).isNull();
        assertThat(name(page.formatted("联系方式"))).isEqualTo("Marek Novotny");
    }

    @Test
    void a_heading_in_an_item_is_one() {
        assertThat(career(readText("cv.md", """
                # Nora Whitlock

                ### Work Experience

                - #### Ferry Clerk | Tolliver Group (2018/02 - 2020/03)

                  - Counted boats.

                - #### Lock Keeper | Fernwood Ltd (2016/07 - 2018/02)

                  - Kept the lock.
                """)))
                .containsExactly(
                        "Tolliver Group | Ferry Clerk | 2018-02..2020-03 | employment",
                        "Fernwood Ltd | Lock Keeper | 2016-07..2018-02 | employment");
    }
}
