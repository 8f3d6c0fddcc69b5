package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines of Chinese documents say of studies, and which of them are about something else. */
class ChineseStudyLinesTest {

    private static java.util.List<String> studies(String lines) {
        return readText("resume.md", "# 林若溪\n\n" + lines.replace("\\n", "\n") + "\n").education().stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution()
                        + (Boolean.FALSE.equals(study.completed()) ? " 在读" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        '## 教育背景\\n香港中文大学（深圳），计算机工程，工学学士，2019.8 - 2023.8'; BACHELOR/计算机工程/香港中文大学(深圳)
        '## 教育背景\\n柳溪大学（深圳），计算机工程，工学学士，2019.8 - 2023.8'; BACHELOR/计算机工程/柳溪大学
        '## 教育背景\\n2014-2017  研究生  中科院海雾所  材料成型控制专业'; MASTER/材料成型控制/中科院海雾所
        '## 教育背景\\n- 柳溪大学, 2011 - 2015\\n    - 工商管理学士，会计学'; BACHELOR/会计学/柳溪大学
        '## 教育背景\\n柳溪大学 工商管理学士 2011 - 2015'; BACHELOR/工商管理/柳溪大学
        学校：柳溪理工大学\\n专业：自动化\\n年级：本科大三; BACHELOR/自动化/柳溪理工大学 在读
        我是林若溪，毕业于柳溪大学，从事移动开发。; null/null/柳溪大学
        2021.09-2024.10\\n柳溪大学（LX）\\n统计学学士\\n- 主修抽样\\n2025.08-至今（预计2099.02毕业）\\n青石大学（QS）\\n市场营销硕士\\n- 主修定价; BACHELOR/统计学/柳溪大学+MASTER/市场营销/青石大学 在读
        """)
    void are_read(String lines, String expected) {
        assertThat(studies(lines)).containsExactlyInAnyOrder(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        柳溪学院 2010.09~2013.07 会计 专科 青石工程学院 2013.09~2015.07 软件工程(Java) 本科; ASSOCIATE/会计/柳溪学院+BACHELOR/软件工程/青石工程学院
        柳溪大学 2012-2016 法学 本科 青石大学 2016-2019 民商法 硕士 乌林大学 2019-2023 经济法 博士; BACHELOR/法学/柳溪大学+MASTER/民商法/青石大学+DOCTORATE/经济法/乌林大学
        柳溪大学 法学 本科 2012-2016 于青石大学交流 2014-2015; BACHELOR/法学/柳溪大学
        """)
    void several_on_one_line_are_told_apart_by_their_schools(String line, String expected) {
        assertThat(studies("## 教育经历\n" + line)).containsExactly(expected.split("\\+"));
    }

    @Test
    void a_diploma_below_a_degree_has_its_own_school_and_field() {
        assertThat(studies(
                        "## 教育背景\n\n海洋科学硕士（潮汐观测）\n2016 年\n柳溪大学 - 翠湾\n\n海洋科学研究生文凭（潮汐观测）\n2013 年 - 2014 年\n柳溪大学 - 翠湾\n"))
                .containsExactly("MASTER/海洋科学/柳溪大学", "null/海洋科学/柳溪大学");
    }

    @Test
    void an_assistant_among_the_studies_studied_nothing() {
        assertThat(studies("## 教育背景\n硕士 - 基础心理学\n柳溪大学 | 2018年 - 2021年\n- 导师：林教授\n科研助理\n青石大学 认知研究中心 | 2021年 - 2022年"))
                .containsExactly("MASTER/基础心理学/柳溪大学");
    }

    @Test
    void a_heading_about_life_at_a_university_names_none() {
        assertThat(
                        studies(
                                "## 教育经历\n- 柳溪大学, 2015 - 2016\n    - 理学硕士，会计学\n\n## 学会和大学活动\n- 青石大学, 2015 - 2016\n    - 研究生助教\n"))
                .containsExactly("MASTER/会计学/柳溪大学");
    }

    @Test
    void headings_behind_pictures_of_a_font_are_headings() {
        assertThat(
                        studies(
                                "\uF19D 教育背景\n柳溪大学\n2013 - 2017\n学士统计学\n\n\uF091 获奖情况\n三好学生，柳溪大学\t2015, 2016\n\n\uF085 技能\n编程语言：C++\n"))
                .containsExactly("BACHELOR/统计学/柳溪大学");
    }
}
