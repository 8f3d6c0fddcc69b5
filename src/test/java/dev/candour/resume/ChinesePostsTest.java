package dev.candour.resume;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts in Chinese careers that are told in a sentence, beside another one, or under headings of other names. */
class ChinesePostsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "where somebody was, and as what, whatever both are called",
                        "## 工作经历\n* 2001年-2005年在青杉柳溪做冷饮批发工作。\n* 2005年-2007年在白鹭保险任寿险代理。\n* 2007.3-2012.6曾在青石木器从事油漆、打磨等工作。\n* 2013年至今担任星河货运公司调度员。\n",
                        "青杉柳溪 | 冷饮批发 | 2001..2005 | employment\n白鹭保险 | 寿险代理 | 2005..2007 | employment\n青石木器 | 油漆 | 2007-03..2012-06 | employment\n星河货运公司 | 调度员 | 2013..null | employment"),
                Arguments.of(
                        "the same in traditional characters",
                        "## 工作經歷\n2011年3月-2014年2月在白鷺布行擔任門市銷售\n2014年3月至今在青杉小館從事內場工作\n",
                        "白鷺布行 | 門市銷售 | 2011-03..2014-02 | employment\n青杉小館 | 內場 | 2014-03..null | employment"),
                Arguments.of(
                        "posts of the same time below the one with the dates",
                        "## 工作经历\n* 2021.01 至今: 柳溪大学,统计学院,副教授;\n白鹭大学,夜校项目,兼职教授;\n青石市法院,特邀调解员;\n* 2017.08 至 2020.12: 青杉大学,助理研究员;\n",
                        "柳溪大学 | 副教授 | 2021-01..null | employment\n白鹭大学 | 兼职教授 | 2021-01..null | employment\n青石市法院 | 特邀调解员 | 2021-01..null | employment\n青杉大学 | 助理研究员 | 2017-08..2020-12 | employment"),
                Arguments.of(
                        "titles and employers in brackets",
                        "## 工作经历\n【音乐 & 美术 老师】\t2019 - 至今\n青杉中学\n\n【会计】\t2017 - 2019\n青石贸易有限公司\n",
                        "青杉中学 | 音乐 & 美术 老师 | 2019..null | employment\n青石贸易有限公司 | 会计 | 2017..2019 | employment"),
                Arguments.of(
                        "what a semicolon sets apart behind the dates",
                        "## 經歷\n- Research Assistant, Birch Media Lab - 2021-2023；開發監測系統，成果延伸為論文。\n- 助教, 柳溪大學 - 2020-2021；設計作業。\n",
                        "Birch Media Lab | Research Assistant | 2021..2023 | employment\n柳溪大學 | 助教 | 2020..2021 | employment"),
                Arguments.of(
                        "a centre of a university",
                        "## 工作经历\n青杉大学学生发展中心 | 技术负责人\n2013/8 - 2014/7\n\n柳溪大学信息中心 | 高级讲师\t2011年1月 - 2012年8月\n",
                        "青杉大学学生发展中心 | 技术负责人 | 2013-08..2014-07 | employment\n柳溪大学信息中心 | 高级讲师 | 2011-01..2012-08 | employment"),
                Arguments.of(
                        "a career in an industry, with what was reached there",
                        "## 行业经历\n青杉软件有限公司\n软件研发 2019年6月 - 2021年8月\n\n主要工作成果\n\n- 提速\n\n白鹭软件有限公司\n测试工程师 2017年6月 - 2019年5月\n",
                        "青杉软件有限公司 | 软件研发 | 2019-06..2021-08 | employment\n白鹭软件有限公司 | 测试工程师 | 2017-06..2019-05 | employment"),
                Arguments.of(
                        "ventures of one's own",
                        "## 工作经历\n2021.3 - 2022.6 自主创业期间\n\n2019.1 - 2021.2 青杉工坊（创业） 技术经理\n\n2017.1 - 2018.12 白鹭网络有限公司 联合创始人\n\n2015.1 - 2016.12 青石创业公司 创始人助理\n",
                        "自主创业 | null | 2021-03..2022-06 | self-employed\n青杉工坊 | 技术经理 | 2019-01..2021-02 | self-employed\n白鹭网络有限公司 | 联合创始人 | 2017-01..2018-12 | self-employed\n青石创业公司 | 创始人助理 | 2015-01..2016-12 | employment"),
                Arguments.of(
                        "volunteers and interns among what students did",
                        "## 工作经历\n2023.01 - 至今 白鹭有限公司 会计\n## 社会实践\n2022.07 - 2022.08\t志愿者, 柳溪图书馆, 青石\n2021.07 - 2021.08\t青杉银行柳溪支行\t大堂实习生\n2020.07 - 2020.08\t红色之旅\t队员\n",
                        "白鹭有限公司 | 会计 | 2023-01..null | employment\n柳溪图书馆 | 志愿者 | 2022-07..2022-08 | volunteer\n青杉银行柳溪支行 | 大堂实习生 | 2021-07..2021-08 | internship"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_read(String what, String lines, String positions) {
        assertThat(career(readText("resume.md", "# 林若溪\n\n" + lines))).containsExactly(positions.split("\n"));
    }

    @Test
    void what_was_done_at_school_or_made_there_names_no_post() {
        assertThat(career(readText(
                        "resume.txt", "工作经历\n2001年-2003年在校期间做家教工作。\n2003年-2005年在青杉公司做了三个项目。\n2005年-2007年在家里做木工。\n")))
                .noneMatch(
                        position -> position.contains("三个项目") || position.contains("在校") || position.startsWith("家里"));
    }

    @Test
    void a_line_below_a_position_that_tells_of_it_is_no_other_post() {
        assertThat(career(readText(
                        "resume.md",
                        "## 工作经历\n2019.01 至 2020.07: 柳溪大学,统计学院,助理研究员\n协助青杉银行搭建模型,与风控经理合作。\n为白鹭大学教授提供数据支持\n")))
                .containsExactly("柳溪大学 | 助理研究员 | 2019-01..2020-07 | employment");
    }
}
