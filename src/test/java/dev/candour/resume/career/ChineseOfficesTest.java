package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseOfficesTest {

    private static final String WORK = "# 林若溪\n\n## 工作经历\n\n2024.07-至今 青杉物流有限公司 会计\n\n";
    private static final String CLERK = "青杉物流有限公司 | 会计 | 2024-07..null | employment";

    static Stream<Arguments> offices() {
        return Stream.of(
                Arguments.of(
                        "dates, body, office",
                        "## 校园经历\n\n2021.09-2022.06  柳溪大学学生会  外联部部长\n\n- 筹得活动经费\n",
                        "柳溪大学学生会 | 外联部部长 | 2021-09..2022-06 | volunteer"),
                Arguments.of(
                        "the office touches its body",
                        "## 学生工作\n\n2021.09-2022.06  柳溪大学骑行协会社长\n\n2020.09-2021.06 机械学院学生会生活部干事\n",
                        "柳溪大学骑行协会 | 社长 | 2021-09..2022-06 | volunteer\n机械学院学生会 | 生活部干事 | 2020-09..2021-06 | volunteer"),
                Arguments.of(
                        "the office before its body",
                        "## 社团经历\n\n2021.09-2022.06  秘书长，大学生记者团\n",
                        "大学生记者团 | 秘书长 | 2021-09..2022-06 | volunteer"),
                Arguments.of(
                        "the office below its body",
                        "## 学生干部经历\n\n校广播台  2021.09-2022.06\n副台长\n",
                        "校广播台 | 副台长 | 2021-09..2022-06 | volunteer"),
                Arguments.of(
                        "help on one day",
                        "## 社会实践\n\n2021.04  志愿者，柳溪图书馆\n",
                        "柳溪图书馆 | 志愿者 | 2021-04..2021-04 | volunteer"),
                Arguments.of(
                        "an office under the heading of what somebody lived through",
                        "## 个人经历\n\n2021.09 - 2022.06  柳溪大学骑行社团,宣传组组长\n",
                        "柳溪大学骑行社团 | 宣传组组长 | 2021-09..2022-06 | volunteer"),
                Arguments.of(
                        "a body at a school, named with it",
                        "## 课外活动\n\n柳溪大学记者团\n团长, 杭州\n2021年5月至2022年5月\n\n- 排班\n",
                        "柳溪大学记者团 | 团长 | 2021-05..2022-05 | volunteer"),
                Arguments.of(
                        "teaching where teachers lack",
                        "## 志愿与社团\n\n青石小学支教\n班主任, 杭州\n2021年5月至2021年7月\n\n- 上课\n",
                        "青石小学支教 | 班主任 | 2021-05..2021-07 | volunteer"),
                Arguments.of(
                        "several in the same years",
                        "## 公共服务\n\n2013-2014 东湖中学学生会 主席\n2013-2014 柳溪市演讲联盟 副主席\n2013-2014 青杉校园论坛 学生代表\n",
                        "东湖中学学生会 | 主席 | 2013..2014 | volunteer\n柳溪市演讲联盟 | 副主席 | 2013..2014 | volunteer\n青杉校园论坛 | 学生代表 | 2013..2014 | volunteer"),
                Arguments.of(
                        "an office of a class",
                        "## 校园经历\n\n班长  2022.09-至今\n统筹班级24人日常事务。\n",
                        "null | 班长 | 2022-09..null | volunteer"),
                Arguments.of(
                        "a short name of a club",
                        "## 校园经历\n\n校棋协活动部部长  2022.09-2023.06\n",
                        "校棋协 | 活动部部长 | 2022-09..2023-06 | volunteer"),
                Arguments.of(
                        "a placement at a company among what students do",
                        "## 社会实践\n\n2021.07-2021.08  白鹭食品有限公司  质检员\n",
                        "白鹭食品有限公司 | 质检员 | 2021-07..2021-08 | internship"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offices")
    void are_unpaid_positions(String what, String lines, String expected) {
        assertThat(career(readText("resume.md", WORK + lines))).containsExactly((CLERK + "\n" + expected).split("\n"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("prizes", "## 在校经历\n\n2021.09-2022.06 优秀学生干部\n"),
                Arguments.of("an office without its time", "## 校园经历\n\n- 校学生会外联部部长\n"),
                Arguments.of("studies", "## 在校经历\n\n2017.09-2021.06\n\n柳溪学院\n\n会计学\n"),
                Arguments.of("who went along", "## 社会实践\n\n2020.07 - 2020.08\t红色之旅\t队员\n"),
                Arguments.of("training for students", "## 科研实践经历\n\n- 2022.04-2023.04: 校级大学生创新训练项目 第二负责人\n"),
                Arguments.of("a project", "## 校园项目\n\n2020.07-2020.08  温控风扇  队长\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void are_not_what_else_stands_there(String what, String lines) {
        assertThat(career(readText("resume.md", WORK + lines))).containsExactly(CLERK);
    }

    @Test
    void are_no_experience_where_nobody_was_employed() {
        assertThat(readText(
                                "resume.txt",
                                "林若溪\n\n教育背景\n2020.09-2024.06 柳溪大学 会计学 本科\n\n校园经历\n2022.09-2023.06  秘书长，大学生记者团\n- 联系商家\n")
                        .experienceMonths())
                .isZero();
    }

    @Test
    void a_task_with_a_time_of_its_own_is_no_position() {
        assertThat(career(readText(
                        "resume.md",
                        WORK + "- 核对合同与发票\n- 2022.09-2022.11 参与仓库搬迁，盘点物料三千余种\n- 2023.02-2023.04 负责对接税务系统，整理历史数据\n")))
                .containsExactly(CLERK);
        assertThat(career(readText(
                        "resume.txt",
                        "林若溪\n\n工作经历\n公司：青杉物流有限公司\n职位：会计\n时间：2024.07-至今\n工作内容：核对合同；2022.09-2022.11 参与仓库搬迁，盘点物料\n")))
                .containsExactly(CLERK);
    }

    @Test
    void the_terms_beside_an_employer_are_no_title() {
        assertThat(
                        career(
                                readText(
                                        "resume.txt",
                                        "林若溪\n\n工作经历\n\n2024.07-2025.03 青杉软件有限公司 全职\n平台部 | 后端工程师\n- 维护接口\n\n2023.07-2023.09 柳溪日报社 实习\n数据互动部 | 前端实习生\n- 开发页面\n")))
                .containsExactly(
                        "青杉软件有限公司 | 后端工程师 | 2024-07..2025-03 | employment",
                        "柳溪日报社 | 前端实习生 | 2023-07..2023-09 | internship");
    }

    @Test
    void latin_words_before_a_title_name_the_house() {
        assertThat(
                        career(
                                readText(
                                        "resume.txt",
                                        "林若溪\n\n工作经历\n\nNorvane Sports品牌营销专员  2023.07-2024.09\n- 策划活动\n\n2021.03-2023.06  TERRAKIN UI设计师\n- 设计界面\n\nJava开发工程师  2020.03-2021.02\n- 维护接口\n")))
                .containsExactly(
                        "Norvane Sports | 品牌营销专员 | 2023-07..2024-09 | employment",
                        "TERRAKIN | UI设计师 | 2021-03..2023-06 | employment",
                        "null | Java开发工程师 | 2020-03..2021-02 | employment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青年志愿者基金会 项目主管",
                "志愿者服务科技有限公司 工程师",
                "学生会堂酒店 前台",
            })
    void a_house_that_pays_may_be_called_like_volunteers_or_students(String named) {
        assertThat(career(readText("cv.txt", "林若溪\n\n工作经历\n\n2018.07-2020.06 " + named + "\n")))
                .singleElement()
                .asString()
                .endsWith("| 2018-07..2020-06 | employment");
    }
}
