package dev.candour.resume.career;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import dev.candour.resume.Samples;
import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.DateRanges;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts of real pages: headings that stand in rows, dates beside what they name, years of two digits. */
class HeadedLayoutsTest {

    private static List<String> positions(Profile profile) {
        return profile.work().stream()
                .map(work -> work.name() + " | " + work.position() + " | " + work.startDate() + " - " + work.endDate())
                .toList();
    }

    @Test
    void dates_employer_and_title_may_each_be_a_heading() {
        assertThat(positions(Samples.readText("cv.md", """
                # 盛小宏

                # 工作经历

                ## 2016.2-2017.1
                ## 池州溪山智能装备科技
                ## 会计助理

                * 组织并安排仓库进行定期盘点。

                ## 2017.3-2018.5
                ## 安庆竹里餐饮管理
                ## 出纳

                * 登记现金日记账。
                """)))
                .containsExactly("池州溪山智能装备科技 | 会计助理 | 2016-02 - 2017-01", "安庆竹里餐饮管理 | 出纳 | 2017-03 - 2018-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span>2019 &ndash; Present</span><div><h3>Senior Developer</h3><p>Quillfern Media, Leeds</p>",
                "<time>2019 - now</time><h4>Quillfern Media</h4><h5>Senior Developer</h5><div>"
            })
    void dates_in_a_column_of_a_page_stand_over_a_heading(String first) {
        String page = "<html><body><h1>Mira Tallow</h1><h2>Experience</h2><div>" + first
                + "<ul><li>Built the billing</li></ul></div><span>2015 &ndash; 2019</span><div><h3>Developer</h3>"
                + "<p>Rookwood Data, York</p><ul><li>Wrote reports</li></ul></div></body></html>";
        assertThat(positions(Samples.readText("cv.html", page)))
                .containsExactly(
                        "Quillfern Media | Senior Developer | 2019 - null", "Rookwood Data | Developer | 2015 - 2019");
    }

    @Test
    void a_client_is_the_employer_where_no_other_is_named() {
        assertThat(positions(Samples.readText("cv.txt", """
                Mira Tallow

                EXPERIENCE

                Client: Barrow Bank, London, UK                     Mar 2019 - Apr 2021
                Role: Senior Java Developer
                Responsibilities:
                - Built services

                Infovale Ltd, Pune                                  Jan 2016 - Feb 2019
                Java Developer
                Client: Alder Retail
                - Built screens
                """)))
                .containsExactly(
                        "Barrow Bank | Senior Java Developer | 2019-03 - 2021-04",
                        "Infovale Ltd | Java Developer | 2016-01 - 2019-02");
    }

    @Test
    void a_name_before_a_colon_and_dates_is_the_employer_whatever_tells_of_it_below() {
        assertThat(positions(Samples.readText("cv.md", """
                # 林小溪

                ## 工作经历

                ### 竹里娱乐：2019/6~2020/7

                互联网大文娱产业媒体

                **职位：编辑**

                工作内容：撰写文娱产业新闻

                写公关稿、宣传材料

                参与组织年度峰会
                """))).containsExactly("竹里娱乐 | 编辑 | 2019-06 - 2020-07");
    }

    @Test
    void a_heading_that_no_title_block_takes_ends_the_employer_above() {
        assertThat(positions(Samples.readText("cv.md", """
                # Iva Kowalczyk

                ## Experience

                ### Kemperol
                *(October 2011 - December 2011)*
                **Software Engineer**

                  * Conducted research.

                ### UNTRA-DG
                #### Direction General of the Technologies of Information, and of the Communication of all the Departments of Untra
                *(April 2011 - September 2011) **Process Chief** at Scientific Visualization Department*
                """)))
                .first()
                .isEqualTo("Kemperol | Software Engineer | 2011-10 - 2011-12");
        assertThat(Samples.readText("cv.md", """
                # Iva Kowalczyk

                ## Experience

                ### Kemperol
                *(October 2011 - December 2011)*
                **Software Engineer**

                  * Conducted research.

                ### UNTRA-DG

                The directorate counts the ships of the harbour and the people in them, by day and by night, for the whole of Untra.

                **Process Chief**, April 2011 - September 2011
                """).work())
                .extracting(work -> work.name())
                .containsExactly("Kemperol", "UNTRA-DG");
    }

    @Test
    void a_project_with_dates_in_an_item_is_no_position() {
        assertThat(positions(Samples.readText("cv.md", """
                # 林小溪

                ## 工作经历

                ### 杭州云帆数据 | 全栈工程师 | 2018.08 - 2021.10

                - **ServerKit (lowcode)** *(独立长期项目, 2020.11 至今)*: 自研声明式低代码平台
                - **商品通** (服装零售供应链): 前端

                ### 竹里动力 | 前端开发工程师 | 2015.07 - 2018.07

                驻场系统前端开发。
                """)))
                .containsExactly("杭州云帆数据 | 全栈工程师 | 2018-08 - 2021-10", "竹里动力 | 前端开发工程师 | 2015-07 - 2018-07");
    }

    @Test
    void years_of_two_digits_may_stand_before_the_month() {
        assertThat(positions(Samples.readText("cv.md", """
                # 林小溪

                ## 工作和项目经历
                * 17/9至今 溪山科技（上海）有限公司 *产品总监*

                  带领产品设计部门（6人）。

                  - 17/10 - 18/5 综合管理后台
                    独立设计并开发综合管理后台

                * 16/7 - 17/6 上海竹里会展服务有限公司 *技术总监*

                  主持开发公司创业项目。
                """)))
                .containsExactly("溪山科技(上海)有限公司 | 产品总监 | 2017-09 - null", "上海竹里会展服务有限公司 | 技术总监 | 2016-07 - 2017-06");
    }

    @ParameterizedTest
    @CsvSource({"11/17 - 05/21, 2017-11, 2021-05", "10/11 - 11/2, 2010-11, 2011-02", "08/7 - 10/6, 2008-07, 2010-06"})
    void the_month_stands_first_where_both_could(String written, String from, String to) {
        DateRange range = DateRanges.of(written).get(0);
        assertThat(range.from()).hasToString(from);
        assertThat(range.to()).hasToString(to);
    }

    @Test
    void traditional_characters_are_known_by_the_words_of_the_lists_and_stay_as_written() {
        Profile profile = Samples.readText("cv.md", """
                # 林暐辰

                ## 工作經歷

                ### 財團法人溪山工業策進會（SSI）

                #### 組長
                2024 年 3 月 – 迄今

                - 主導系統開發

                #### 工程師
                2017 年 10 月 – 2024 年 2 月

                - 開發機器學習演算法

                ## 技術能力

                機器學習、自然語言處理
                """);
        assertThat(positions(profile))
                .containsExactly("財團法人溪山工業策進會 | 組長 | 2024-03 - null", "財團法人溪山工業策進會 | 工程師 | 2017-10 - 2024-02");
        assertThat(Samples.names(profile)).contains("Machine learning", "Natural language processing");
    }

    @Test
    void an_address_may_be_a_single_letter_behind_a_bar() {
        assertThat(Samples.readText("cv.md", "# 简历\n\n田小震 | 156-0000-1937 | i@river.example.org | 柳溪大学\n")
                        .basics()
                        .email())
                .isEqualTo("i@river.example.org");
        assertThat(Samples.readText("cv.md", "# Ines Varga\n\nv a r g a @example.com\n")
                        .basics()
                        .email())
                .isNotEqualTo("a@example.com");
    }
}
