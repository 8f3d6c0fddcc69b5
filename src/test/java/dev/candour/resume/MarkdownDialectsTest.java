package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.names;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.profile.Profile.DegreeLevel;
import dev.candour.resume.text.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Pandoc, kramdown and editors write around the words of a résumé. */
class MarkdownDialectsTest {

    private static String text(String markdown) {
        return View.of("resume.md", markdown).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        [**Skills**]{.underline}^Skills
        ## Education {#education .left}^## Education
        [Oatleaf](ws://oatleaf.example)^Oatleaf
        [Oatleaf](about/me.md "who")^Oatleaf
        [![badge](https://img.example/b.svg?x=1)](https://oatleaf.example) Mira^badge Mira
        ![photo](images/me.png) Mira^photo Mira
        mira\\@example.com^mira@example.com
        Mira&emsp;Tallow^Mira  Tallow
        Caf&#233; &#x26; Bar^Café & Bar
        Engineer [Oatleaf](Malmo)^Engineer [Oatleaf](Malmo)
        <summary>More</summary>x^\\nMore\\nx
        """)
    void marks_are_no_words(String markdown, String expected) {
        assertThat(text(markdown).stripTrailing()).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void fences_and_escaped_entities_leave_nothing_behind() {
        assertThat(text("::: {.left}\n\\&nbsp;\nMira\n:::\n").strip()).isEqualTo("Mira");
    }

    @Test
    void the_title_of_a_box_is_a_heading() {
        assertThat(text("::: tip 工作经历\n:::\nx\n::: details More words\ny\n:::\n::: tip\nz\n:::\n")
                        .strip())
                .isEqualTo("## 工作经历\n\nx\n## More words\ny\n\n\nz");

        Profile profile = readText(
                "resume.md",
                "> 2008年毕业于松岭大学\n\n::: tip 工作经历\n:::\n---\n\n时间：2012.02-2019.11\n\n职位名称：仓库主管\n\n公司名称：青杉物流有限公司\n");
        assertThat(career(profile)).containsExactly("青杉物流有限公司 | 仓库主管 | 2012-02..2019-11 | employment");
    }

    @Test
    void headings_underlined_by_pandoc_open_sections() {
        Profile profile = readText("resume.md", """
                ## **Mira Tallow**

                Malmo; mira\\@example.com

                #### [**Education**]{.underline}

                **Fennick University,** Whalley, MA *Graduated:* May 2021

                *Bachelor of Science in Botany*

                #### [**Experience**]{.underline}

                **Oatleaf Graduate School,** Whalley, MA *June 2021-August 2022*

                *Field Technician*
                """);

        assertThat(profile.basics().email()).isEqualTo("mira@example.com");
        assertThat(career(profile))
                .containsExactly("Oatleaf Graduate School | Field Technician | 2021-06..2022-08 | employment");
        assertThat(profile.education()).singleElement().satisfies(study -> {
            assertThat(study.level()).isEqualTo(DegreeLevel.BACHELOR);
            assertThat(study.institution()).isEqualTo("Fennick University");
            assertThat(study.area()).isEqualTo("Botany");
        });
    }

    @Test
    void a_heading_within_a_position_does_not_end_the_section() {
        Profile profile = readText("resume.md", """
                # 苗远舟

                ## 工作经历

                ### 青鹿网络（2021.07-2022.05）

                #### 其他
                - 用 Python 写脚本

                ### 海盐科技（2022.05-2024.10）
                - 维护 Redis

                ## 其他
                - 语言：英语
                """);

        assertThat(career(profile))
                .containsExactly(
                        "青鹿网络 | null | 2021-07..2022-05 | employment", "海盐科技 | null | 2022-05..2024-10 | employment");
        assertThat(names(profile)).contains("Python", "Redis");
    }

    @Test
    void a_plain_chinese_heading_counts_beside_marked_ones() {
        Profile profile = readText("resume.md", """
                姓名：苗远舟

                教育背景
                园林设计-大专
                2018.9~2021.6  柳溪职业技术学院

                # 二、专业技能

                1. 熟悉 AutoCAD

                # 三、个人评价

                踏实
                """);

        assertThat(profile.education()).singleElement().satisfies(study -> {
            assertThat(study.level()).isEqualTo(DegreeLevel.ASSOCIATE);
            assertThat(study.institution()).isEqualTo("柳溪职业技术学院");
            assertThat(study.area()).isEqualTo("园林设计");
        });
    }

    @Test
    void a_rule_below_running_text_makes_no_heading_of_it() {
        Profile profile = readText("resume.txt", """
                苗远舟

                工作经验
                2019/3-至今  海盐贸易有限公司（150-500人）
                所属行业： 贸易/进出口
                销售部  销售经理
                工作描述：
                负责华东区域客户开发，带领8人团队完成年度指标。
                ---------------------
                2015/7-2019/2  青鹿机械有限公司（500-1000人）
                所属行业： 机械/设备
                市场部  销售代表
                """);

        assertThat(career(profile))
                .containsExactly(
                        "海盐贸易有限公司 | 销售经理 | 2019-03..null | employment",
                        "青鹿机械有限公司 | 销售代表 | 2015-07..2019-02 | employment");
    }
}
