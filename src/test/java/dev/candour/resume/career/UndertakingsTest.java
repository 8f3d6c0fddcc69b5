package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands among positions and is none: courses, grants, prizes, projects, and the same career told again. */
class UndertakingsTest {

    static Stream<Arguments> sections() {
        return Stream.of(
                Arguments.of(
                        "courses below the heading of the teaching",
                        "## 工作经历\n\n- 2018.12 ~ 现在，副教授，柳溪大学语言学院\n\n## 教学经历\n\n- 2021 ~ 现在，统计学导论，每周2课时，研究生\n- 历史授课：\n    - 实验心理学（2019 ~ 2021）\n    - R语言入门（2016 ~ 2021）\n",
                        "柳溪大学语言学院 | 副教授 | 2018-12..null"),
                Arguments.of(
                        "a school that somebody taught at, below the heading of the teaching",
                        "## 教学经历\n\n- 2015.09 - 2018.06 青杉中学 数学教师\n- 2012.09 - 2015.06 白鹭小学 语文教师\n",
                        "青杉中学 | 数学教师 | 2015-09..2018-06\n白鹭小学 | 语文教师 | 2012-09..2015-06"),
                Arguments.of(
                        "grants and prizes without a heading of their own",
                        "工作经历\n\n2019.7 - 至今  柳溪大学语言学院  讲师\n\n2020.1 - 2022.12  国家自然科学基金青年项目（批准号 12345678），25万元，主持\n\n2018.5 - 2018.8  全国大学生物理竞赛  二等奖\n",
                        "柳溪大学语言学院 | 讲师 | 2019-07..null"),
                Arguments.of(
                        "grants below an English heading of one grant and one award",
                        "Employment\n\n2017 - Now   Lecturer, Pendle University\n\nGrant and Award\n\n2015 - 2020   National Program on Key Research, Grant No. 12\n2011 - 2015   Fund for Young Scholars of Pendle\n",
                        "Pendle University | Lecturer | 2017..null"),
                Arguments.of(
                        "items that their labels call papers and offices of students",
                        "经历\n\n2013-2015   学生干部：柳溪大学宣传中心秘书部副部长\n2015-2016   社会实践：乡村支教现状调查\n2016-2017   青杉传媒有限公司   编辑\n",
                        "青杉传媒有限公司 | 编辑 | 2016..2017"),
                Arguments.of(
                        "a project of a teacher among internships and projects",
                        "实习及项目经历\n\n导师课题组 · 知识图谱构建项目\nAI 赋能写作教学 | 2026.03 - 2026.05\n• 整理知识节点\n\n青杉培训机构 · 英语教师\n2023.07 - 2025.08\n• 负责课堂讲解\n",
                        "青杉培训机构 | 英语教师 | 2023-07..2025-08"),
                Arguments.of(
                        "what somebody founded is no project",
                        "工作经历\n\n2017.5 - 2019.9   自主创业项目\n• 客户对接\n\n2015.1 - 2017.4   青杉科技有限公司   工程师\n",
                        "自主创业项目 | null | 2017-05..2019-09\n青杉科技有限公司 | 工程师 | 2015-01..2017-04"),
                Arguments.of(
                        "dated items below the employer that end like titles",
                        "## 工作经历\n\n### 2015.7 - 2019.6 溪桥电子有限公司\n\n* 2015.8 - 2015.12 溪桥3A开发板 内核移植测试\n  负责移植\n* 2016.1 - 2015.2 驱动调试\n* 2017.1 - 2018.3 图形库性能优化\n\n### 2019.7 - 至今 白鹭科技有限公司\n\n* 2019.7 - 2021.6 软件开发\n* 2021.7 - 至今 研发经理\n",
                        "溪桥电子有限公司 | null | 2015-07..2019-06\n白鹭科技有限公司 | 软件开发 | 2019-07..2021-06\n白鹭科技有限公司 | 研发经理 | 2021-07..null"),
                Arguments.of(
                        "projects below a heading in two languages",
                        "## 工作經歷 - Work Experience\n\n### 任職經歷 - Employment History\n\n- 2024/05 - 至今 青杉信用基金會 - 工程師\n- 2001 - 2002 白鹭 - 軟體工程師\n\n### 專案經驗 - Selected Projects\n\n#### 溪橋網路作業系統 (2024/06-2025/07)\n\n- 角色: 工程師\n\n#### 雲貝管理系統 (2021/02-2023/02)\n",
                        "青杉信用基金會 | 工程師 | 2024-05..null\n白鹭 | 軟體工程師 | 2001..2002"),
                Arguments.of(
                        "a career told again in another section",
                        "### 工作经历\n\n北京青杉高新科技 | 技术组长 | 2017.3~至今\n白鹭电子科技 | 合伙人 | 2014.4~2017.3\n\n### 教育背景\n柳溪大学 本科 2010~2014\n\n### 工作经验\n\n- 2014.3 - 2017.3：白鹭电子科技公司 | 合伙人\n- 2017.3 - 至今：北京青杉高新科技 | Java后端\n",
                        "北京青杉高新科技 | 技术组长 | 2017-03..null\n白鹭电子科技 | 合伙人 | 2014-04..2017-03"),
                Arguments.of(
                        "projects at the companies that a line of time has named",
                        "## Timeline\n\n### 白鹭科技发展有限公司 Egret Inc. 2007/07 - 2013/10\n\n## Experience\n\n### Tansy Suite Software Engineer/Egret Inc. 2007/11 - 2010/08\n负责开发\n\n### Pendle Shop Software Engineer/Egret Inc. 2011/02 - 2011/07\n负责维护\n\n### 花谱 Personal Site 2012/07 ~ 2012/12\n",
                        "白鹭科技发展有限公司 | null | 2007-07..2013-10"),
                Arguments.of(
                        "projects of students, courses and contests",
                        "## 经历\n\n- 2019.3 - 2020.6 青杉科技有限公司 设计师\n- 2017.2 - 2017.10 本科生科研项目：水泵结构的研究\n- 2021.3 - 2021.8 EGTV 课程学习 | 案例分析\n",
                        "青杉科技有限公司 | 设计师 | 2019-03..2020-06"),
                Arguments.of(
                        "grants from a company below a heading about the money",
                        "## 工作经历\n\n2015.7 - 2020.6 柳溪大学 研究员\n\n## 研究资助\n\n- 青杉水产有限公司委托，网箱系统开发，2011-2013，80万元\n",
                        "柳溪大学 | 研究员 | 2015-07..2020-06"),
                Arguments.of(
                        "two positions at one school in two sections",
                        "## 工作经历\n\n2015.7 - 2020.6 柳溪大学 研究员\n\n## 任职经历\n\n2016.9 - 2018.6 柳溪大学 系主任\n",
                        "柳溪大学 | 研究员 | 2015-07..2020-06\n柳溪大学 | 系主任 | 2016-09..2018-06"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sections")
    void only_what_somebody_was_employed_for_is_a_position(String what, String lines, String positions) {
        assertThat(career(readText("resume.md", "# 林若溪\n\n" + lines)).map(UndertakingsTest::withoutType))
                .containsExactly(positions.split("\n"));
    }

    @Test
    void what_a_grant_paid_for_is_none() {
        assertThat(readText(
                                "resume.md",
                                "# Mira Tallow\n\nmira@example.com\n\n## Employment\n\nWren Travel Grant, Researcher, March 2012 - May 2012\n\nHeron Ltd, Clerk, June 2010 - July 2011\n")
                        .work())
                .extracting(dev.candour.profile.Profile.Work::name)
                .containsExactly("Heron Ltd");
    }

    private static String withoutType(String position) {
        return position.substring(0, position.lastIndexOf(" | "));
    }
}
