package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Headings below a house and its dates: those of projects name no post, a single one does. */
class ProjectHeadingsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "several over what was built",
                        "### 白鹭软件 ( 2021年3月 ~ 2023年5月 )\n\n#### 售后管理\n\n重写了退款流程。\n\n#### 会员插件\n\n接入了会员体系。\n\n### 青杉网络 ( 2019年3月 ~ 2021年2月 )\n\n#### 门店运营\n\n做了报表。\n",
                        "白鹭软件 | null | 2021-03..2023-05\n青杉网络 | null | 2019-03..2021-02"),
                Arguments.of(
                        "in brackets",
                        "**白鹭软件**  2021.03-2023.05\n\n【项目管理】\n\n- 排计划\n\n【数据看板】\n\n- 画图表\n",
                        "白鹭软件 | null | 2021-03..2023-05"),
                Arguments.of(
                        "one heading with a title, another with a label",
                        "### 白鹭软件 ( 2021年3月 ~ 2023年5月 )\n\n#### 项目管理\n\n#### 工作内容\n\n- 排计划\n",
                        "白鹭软件 | 项目管理 | 2021-03..2023-05"),
                Arguments.of(
                        "houses over their dates are headings of their own",
                        "### 白鹭软件 (上海)\n\n2021年3月 - 2023年5月\n\n数据分析师\n\n### Elm Transport (青岛)\n\n2019年3月 - 2021年2月\n\n数据录入专员\n\n### 青杉网络 (杭州)\n\n2018年3月 - 2019年2月\n\n测试员\n",
                        "白鹭软件 | 数据分析师 | 2021-03..2023-05\nElm Transport | 数据录入专员 | 2019-03..2021-02\n青杉网络 | 测试员 | 2018-03..2019-02"),
                Arguments.of(
                        "a title first, then projects",
                        "### 白鹭软件 ( 2021年3月 ~ 2023年5月 )\n\n#### 前端工程师\n\n#### 会员插件\n\n- 写页面\n",
                        "白鹭软件 | 前端工程师 | 2021-03..2023-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void are_told_from_titles(String what, String lines, String expected) {
        assertThat(career(readText("resume.md", "# 林若溪\n\n## 工作经历\n\n" + lines))
                        .map(line -> line.replaceAll(" \\| [a-z-]+$", "")))
                .containsExactly(expected.split("\n"));
    }
}
