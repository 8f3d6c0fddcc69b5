package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside and below Chinese positions and is none of their names: sites, districts, projects, labels. */
class ChineseDetailsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "the site of the house, and the district",
                        "工作经历\n\n白鹭印染有限公司 www.example.com (青杉子公司)\t滨江区,杭州\n数据分析师\t2019.03-2021.05\n- 整理报表\n\n青杉纺织www.example.cn\t高新区,成都\n跟单员\t2016.03-2019.02\n- 对接客户\n",
                        "白鹭印染有限公司 | 数据分析师 | 2019-03..2021-05\n青杉纺织 | 跟单员 | 2016-03..2019-02"),
                Arguments.of(
                        "dated projects below positions",
                        "工作经历\n\n2019.03-2021.05  白鹭印染有限公司  后端工程师\n- 维护接口\n\n2019.06-2020.03  门店巡检小程序  独立开发\n- 设计页面\n\n2020.04-2020.12  新品上市推广\n- 对接门店\n\n2016.03-2019.02  青杉纺织有限公司  测试工程师\n- 编写用例\n",
                        "白鹭印染有限公司 | 后端工程师 | 2019-03..2021-05\n青杉纺织有限公司 | 测试工程师 | 2016-03..2019-02"),
                Arguments.of(
                        "a second house of those years is no project",
                        "工作经历\n\n2019.03-2021.05  白鹭印染有限公司  后端工程师\n- 维护接口\n\n2019.06-2020.03  青杉学院  兼职讲师\n- 讲课\n\n2020.04-2020.12  云雀工作室  合伙人\n- 接单\n",
                        "白鹭印染有限公司 | 后端工程师 | 2019-03..2021-05\n青杉学院 | 兼职讲师 | 2019-06..2020-03\n云雀工作室 | 合伙人 | 2020-04..2020-12"),
                Arguments.of(
                        "a label of projects below each position",
                        "工作经历\n\n白鹭印染有限公司    产品经理    2021/04 - 2023/04\n内容：\n主要项目：\n2021/04 - 2022/01 能耗监测\n维护接口。\n\n青杉日报社    记者    2019/04 - 2021/03\n内容：\n主要项目：\n2019/04 - 2020/01 标签系统\n维护接口。\n",
                        "白鹭印染有限公司 | 产品经理 | 2021-04..2023-04\n青杉日报社 | 记者 | 2019-04..2021-03"),
                Arguments.of(
                        "items of dates with a title, over items of houses",
                        "## 工作经历\n\n- 2022年3月-2024年3月：博士后研究员\n- 柳溪大学空间信息研究所\n- 合作导师：陈晓教授\n- 2019年5月-2021年12月：研究助理\n- 柳溪医院\n",
                        "柳溪大学空间信息研究所 | 博士后研究员 | 2022-03..2024-03\n柳溪医院 | 研究助理 | 2019-05..2021-12"),
                Arguments.of(
                        "the same with a line between them",
                        "## 工作经历\n\n- 2022年3月-2024年3月：博士后研究员\n\n- 柳溪大学空间信息研究所\n- 导师：陈晓教授\n- 2019年5月-2021年12月：研究助理\n\n- 柳溪医院\n",
                        "柳溪大学空间信息研究所 | 博士后研究员 | 2022-03..2024-03\n柳溪医院 | 研究助理 | 2019-05..2021-12"),
                Arguments.of(
                        "a division that bears another house's name",
                        "工作经历\n\n2023.01-2024.08 青杉软件 全职\n腾讯事业部 | 测试工程师\n- 编写用例\n\n2021.07-2022.12 白鹭网络 全职\n云栖事业群 | 后端工程师\n- 维护接口\n",
                        "青杉软件 | 测试工程师 | 2023-01..2024-08\n白鹭网络 | 后端工程师 | 2021-07..2022-12"),
                Arguments.of(
                        "the years of what was sorted",
                        "工作经历\n\n白鹭印染有限公司\t2019.03-2021.05\n数据分析师\n- 核对报表\n- 2005到2017年的历史订单数据清理和转化\n- 2018-2019年间的门店数据整理\n",
                        "白鹭印染有限公司 | 数据分析师 | 2019-03..2021-05"),
                Arguments.of(
                        "partners in the name",
                        "工作经历\n\n青杉会计师事务所（特殊普通合伙）审计员  2019.03-2021.05\n- 审计\n\n2016.03-2019.02  白鹭会计师事务所（普通合伙）  会计\n- 记账\n",
                        "青杉会计师事务所（特殊普通合伙） | 审计员 | 2019-03..2021-05\n白鹭会计师事务所（普通合伙） | 会计 | 2016-03..2019-02"),
                Arguments.of(
                        "the labels of forms in two scripts",
                        "工作經歷\n\n公司名稱：白鹭貿易股份有限公司\n職務名稱：會計\n任職期間：2019/03-2021/05\n管理責任：無\n",
                        "白鹭貿易股份有限公司 | 會計 | 2019-03..2021-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_told_from_them(String what, String lines, String expected) {
        assertThat(career(readText(lines.startsWith("#") ? "resume.md" : "resume.txt", "林若溪\n\n" + lines))
                        .map(line -> line.replaceAll(" \\| [a-z-]+$", "")
                                .replace('(', '（')
                                .replace(')', '）')))
                .containsExactly(expected.split("\n"));
    }

    @Test
    void a_house_and_its_volunteers_head_no_section() {
        assertThat(career(readText(
                        "resume.txt",
                        "林若溪\n\n三、社会实践\n柳溪植物园 | 志愿者 | 2023年08月-2023年09月\n- 引导游客\n\n四、主要项目\n2022年02月 交易平台\n")))
                .containsExactly("柳溪植物园 | 志愿者 | 2023-08..2023-09 | volunteer");
    }

    @Test
    void who_heads_a_students_body_leads_its_members_and_a_deputy_does_not() {
        assertThat(readText("resume.txt", "林若溪\n\n校园经历\n2021.09-2022.06  会长，柳溪大学骑行协会\n")
                        .leadership())
                .isNotNull();
        assertThat(readText("resume.txt", "林若溪\n\n校园经历\n2021.09-2022.06  副会长，柳溪大学骑行协会\n")
                        .leadership())
                .isNull();
    }
}
