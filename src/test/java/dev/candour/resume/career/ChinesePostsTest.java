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
                        "## 工作經歷\n2009年5月-2012年7月在白鷺布行擔任櫃檯裁縫\n2012年9月至今在青杉小館從事內場工作\n",
                        "白鷺布行 | 櫃檯裁縫 | 2009-05..2012-07 | employment\n青杉小館 | 內場 | 2012-09..null | employment"),
                Arguments.of(
                        "posts of the same time below the one with the dates",
                        "## 工作经历\n* 2021.01 至今: 柳溪大学,统计学院,副教授;\n白鹭大学,夜校项目,兼职教授;\n青石市法院,特邀调解员;\n* 2017.08 至 2020.12: 青杉大学,助理研究员;\n",
                        "柳溪大学 | 副教授 | 2021-01..null | employment\n白鹭大学 | 兼职教授 | 2021-01..null | employment\n青石市法院 | 特邀调解员 | 2021-01..null | employment\n青杉大学 | 助理研究员 | 2017-08..2020-12 | employment"),
                Arguments.of(
                        "posts of the same time on the line with the dates",
                        "## 工作经历\n* 2021.01 至今: 柳溪大学，统计学院，副教授； 白鹭大学，夜校项目，兼职教授；\n* 2017.08 至 2020.12: 青杉大学，助理研究员；\n",
                        "柳溪大学 | 副教授 | 2021-01..null | employment\n白鹭大学 | 兼职教授 | 2021-01..null | employment\n青杉大学 | 助理研究员 | 2017-08..2020-12 | employment"),
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
                        "## 工作经历\n青杉大学图书服务中心 | 技术负责人\n2012/9 - 2014/3\n\n柳溪大学信息中心 | 高级讲师\t2011年1月 - 2012年8月\n",
                        "青杉大学图书服务中心 | 技术负责人 | 2012-09..2014-03 | employment\n柳溪大学信息中心 | 高级讲师 | 2011-01..2012-08 | employment"),
                Arguments.of(
                        "a career in an industry, with what was reached there",
                        "## 行业经历\n青杉软件有限公司\n软件研发 2019年6月 - 2021年8月\n\n主要工作成果\n\n- 提速\n\n白鹭软件有限公司\n测试工程师 2017年6月 - 2019年5月\n",
                        "青杉软件有限公司 | 软件研发 | 2019-06..2021-08 | employment\n白鹭软件有限公司 | 测试工程师 | 2017-06..2019-05 | employment"),
                Arguments.of(
                        "words on the employer between a heading and its dates",
                        "## 工作经历\n### 青石科技有限公司 - 后端负责人\n\n公司主营跨境电商。\n\n2021年3月 至 2024年10月\n\n- 开发\n\n### 白鹭网络 - 高级工程师\n\n官网: https://example.com\n\n2018年7月 至 2021年2月\n\n- 运维\n",
                        "青石科技有限公司 | 后端负责人 | 2021-03..2024-10 | employment\n白鹭网络 | 高级工程师 | 2018-07..2021-02 | employment"),
                Arguments.of(
                        "dates, title and employer that are an item each",
                        "## 职业经历\n- 2022.06 - 至今\n- 数学讲师\n- 柳溪师范大学\n\n- 2019.01 - 2022.05\n- 青杉研究院, 成都\n- 博士后研究员\n- 开发模型\n",
                        "柳溪师范大学 | 数学讲师 | 2022-06..null | employment\n青杉研究院 | 博士后研究员 | 2019-01..2022-05 | employment"),
                Arguments.of(
                        "roles in headings under the one of their employer",
                        "## 工作經歷\n### 財團法人青杉資訊策進會\n#### 組長 – 智慧運輸\n2022 年 3 月 – 迄今\n- 開發\n\n#### 工程師 – 夜間排班\n2018 年 7 月 – 2022 年 2 月\n- 測試\n",
                        "財團法人青杉資訊策進會 | 組長 – 智慧運輸 | 2022-03..null | employment\n財團法人青杉資訊策進會 | 工程師 | 2018-07..2022-02 | employment"),
                Arguments.of(
                        "joined to be what is told",
                        "## 工作经历\n2019年7月加入青杉智能，任算法工程师，负责推荐系统。\n2021年4月至2023年5月就职于白鹭云，担任算法专家。\n",
                        "青杉智能 | 算法工程师 | 2019-07..2021-04 | employment\n白鹭云 | 算法专家 | 2021-04..2023-05 | employment"),
                Arguments.of(
                        "ventures of one's own",
                        "## 工作经历\n* 2021.3 - 2022.6 自主创业期间\n\n2019.1 - 2021.2 青杉工坊（创业） 技术经理\n\n2017.1 - 2018.12 白鹭网络有限公司 联合创始人\n\n2015.1 - 2016.12 青石创业公司 创始人助理\n",
                        "null | 自主创业期间 | 2021-03..2022-06 | self-employed\n青杉工坊 | 技术经理 | 2019-01..2021-02 | self-employed\n白鹭网络有限公司 | 联合创始人 | 2017-01..2018-12 | self-employed\n青石创业公司 | 创始人助理 | 2015-01..2016-12 | employment"),
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
    void a_school_with_a_field_and_a_degree_among_the_dates_of_a_career_is_no_employer() {
        Profile profile = readText(
                "resume.md",
                "# 马超\n2017.7 – 2021.5  青杉集团 财务中心 成本会计\n2021.6 – 今      白鹭实业 财务经理\n2013.9 – 2017.6  柳溪财经大学 会计学 学士\n");

        assertThat(career(profile))
                .containsExactly(
                        "青杉集团 | 成本会计 | 2017-07..2021-05 | employment", "白鹭实业 | 财务经理 | 2021-06..null | employment");
    }

    @Test
    void one_piece_of_software_is_no_team_of_one() {
        Profile profile = readText("resume.md", "## 工作经历\n2013.5 - 2016.8 青杉互动有限公司 技术总监\n- 带领大家做出了一款基于声音的应用\n");

        assertThat(profile.leadership()).isNotNull();
        assertThat(profile.leadership().teamSize()).isNull();
    }

    @Test
    void an_exchange_of_some_months_awards_no_degree() {
        Profile profile = readText("resume.md", "## 教育背景\n2012.2 - 2012.6 数学本科，柳溪大学，交换生\n2013.9 - 2015.6 硕士/退出，青杉大学\n");

        assertThat(profile.education()).hasSize(2).allMatch(study -> Boolean.FALSE.equals(study.completed()));
    }

    @Test
    void a_good_standard_of_a_language_is_claimed() {
        assertThat(readText("resume.md", "## 能力\n- 能读能写的良好英语水平\n").languages())
                .extracting(Profile.Language::language)
                .containsExactly("English");
    }

    @Test
    void a_line_below_a_position_that_tells_of_it_is_no_other_post() {
        assertThat(career(readText(
                        "resume.md",
                        "## 工作经历\n2019.01 至 2020.07: 柳溪大学,统计学院,助理研究员\n协助青杉银行搭建模型,与风控经理合作。\n为白鹭大学教授提供数据支持\n")))
                .containsExactly("柳溪大学 | 助理研究员 | 2019-01..2020-07 | employment");
    }
}
