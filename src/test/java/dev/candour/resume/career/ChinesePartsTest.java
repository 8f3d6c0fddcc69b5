package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a Chinese line of a career parts into employer and title, and which headings open one. */
class ChinesePartsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "a branch behind the name of the house",
                        "工作经历\n2016年3月-2019年5月 青杉期货 · 福建分公司 | 理财经理\n2013年7月-2016年2月 白鹭人寿|绍兴中心支公司 培训专员\n",
                        "青杉期货 | 理财经理 | 2016-03..2019-05\n白鹭人寿 | 培训专员 | 2013-07..2016-02"),
                Arguments.of(
                        "a branch by itself", "工作经历\n2016年3月-2019年5月 福建分公司 理财经理\n", "福建分公司 | 理财经理 | 2016-03..2019-05"),
                Arguments.of(
                        "a town or the letters at the exchange between a name and its title",
                        "工作经历\n2018-2021 绿岸(深圳)产品总监\n2015-2018 青杉(300999.SZ)质量工程师\n2012-2015 白鹭(NASDAQ: EGRT)研发部高级工程师\n",
                        "绿岸 | 产品总监 | 2018..2021\n青杉 | 质量工程师 | 2015..2018\n白鹭 | 研发部高级工程师 | 2012..2015"),
                Arguments.of(
                        "two titles with a slash between them, glued to the employer",
                        "工作经历\n2008-2010 柳溪大学展览主任/副展览联络人，管理《青杉套件》\n2005-2008 柳溪大学活动协调人/兼职访问教员，协调《青杉课程》\n",
                        "柳溪大学 | 展览主任/副展览联络人 | 2008..2010\n柳溪大学 | 活动协调人/兼职访问教员 | 2005..2008"),
                Arguments.of(
                        "a town behind a house that everybody knows",
                        "工作经历\n2010-2012 腾讯北京测试工程师\n",
                        "腾讯北京 | 测试工程师 | 2010..2012"),
                Arguments.of(
                        "a part of the employer below it, and a position that lasts",
                        "工作经历\n青杉集团（2020年12月 - 如今）\n房地产板块\n- 领导团队\n",
                        "青杉集团 | null | 2020-12..null"),
                Arguments.of(
                        "a centre of the state",
                        "工作经历\n2010-2012 国家苗木检验中心 研究员 · 数据治理\n",
                        "国家苗木检验中心 | 研究员 | 2010..2012"),
                Arguments.of(
                        "a heading with the number of a trade in it",
                        "# 陈晓\n\n## 专业技能\n\n记账\n\n## Web3 工作经历\n\n青杉链科技（2020年12月 - 2022年12月）\n\n- 领导团队\n",
                        "青杉链科技 | null | 2020-12..2022-12"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_told_apart(String what, String lines, String positions) {
        assertThat(career(readText("resume.md", lines)).map(line -> line.replaceAll(" \\| employment$", "")))
                .containsExactly(positions.split("\n"));
    }

    @Test
    void the_chair_of_what_students_run_among_positions_is_an_office() {
        assertThat(career(readText("resume.md", "工作经历\n2019.07-2021.06 青杉传媒有限公司 编辑\n2016.11-2018.06 柳溪文理学院 融媒体中心主席\n")))
                .containsExactly(
                        "青杉传媒有限公司 | 编辑 | 2019-07..2021-06 | employment",
                        "柳溪文理学院 | 融媒体中心主席 | 2016-11..2018-06 | volunteer");
    }

    @Test
    void years_of_experience_head_nothing() {
        assertThat(readText("resume.md", "## 专业技能\n\n记账\n\n## 5 年工作经验\n\n青杉链科技（2020年12月 - 2022年12月）\n")
                        .work())
                .isEmpty();
    }

    @Test
    void offices_of_students_are_told_under_a_heading_of_their_own_and_their_heads_lead() {
        Profile profile = readText(
                "resume.txt",
                "实习经历\n\n2022.12 - 2023.01\n青杉律师事务所\n律师助理实习生\n\n学生组织任职\n\n青杉大学合唱协会东园分会宣传中心\n部长\n2022.09 - 2023.09\n");
        assertThat(career(profile))
                .containsExactly(
                        "青杉律师事务所 | 律师助理实习生 | 2022-12..2023-01 | internship",
                        "青杉大学合唱协会东园分会宣传中心 | 部长 | 2022-09..2023-09 | volunteer");
        assertThat(profile.leadership()).isNotNull();
    }
}
