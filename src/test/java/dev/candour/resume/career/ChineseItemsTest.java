package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese careers whose title lines are items, labels or lines of their own, and what stands among them. */
class ChineseItemsTest {

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "projects under the same heading in each position",
                        "青杉软件有限公司 测试工程师 2019.03-2021.05\n\n项目经历：\n- 订单平台（编写用例）\n- 门店小程序（压力测试）\n\n白鹭中学 数学教师 2017.01-2019.02\n\n项目经历：\n- 校本课程：编写讲义\n",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "a section of projects, once",
                        "青杉软件有限公司 测试工程师 2019.03-2021.05\n- 编写用例\n\n项目经历\n\n2018.01-2018.12 白鹭平台 开发\n- 接口\n",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05"),
                Arguments.of(
                        "dates and their length over items",
                        "2019-03 ~ 2021-05（2年3个月）\n\n- 青杉软件有限公司\t测试工程师\n\n- 编写用例\n- 搭建环境\n\n2017-01 ~ 2019-02（2年2个月）\n\n- 白鹭中学\t数学教师\n\n- 备课\n- 组织竞赛\n",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "a title over an employer and dates in items",
                        "测试工程师\n- 青杉软件有限公司\n- 2019.03~2021.05\n\n编写用例，搭建环境。\n\n数学教师\n- 白鹭中学\n- 2017.01~2019.02\n\n备课，组织竞赛。\n",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "labels without dates",
                        "公司：青杉互娱\n地区：成都\n职位：测试工程师\n- 编写用例\n\n公司：白鹭中学\n部门：数学组\n职位：数学教师\n- 备课\n",
                        "青杉互娱 | 测试工程师 | null..null\n白鹭中学 | 数学教师 | null..null"),
                Arguments.of(
                        "items without dates over deeper ones",
                        "- 青杉软件有限公司　成都　测试工程师\n  1. 编写用例\n  2. 搭建环境\n\n- 白鹭中学　数学教师\n  1. 备课\n",
                        "青杉软件有限公司 | 测试工程师 | null..null\n白鹭中学 | 数学教师 | null..null"),
                Arguments.of(
                        "headings, towns and titles without dates",
                        "### 青杉软件有限公司\n\n深圳\n测试工程师\n\n- 编写用例\n\n### 白鹭中学\n\n成都\n数学教师\n\n- 备课\n",
                        "青杉软件有限公司 | 测试工程师 | null..null\n白鹭中学 | 数学教师 | null..null"),
                Arguments.of(
                        "names over titles without dates",
                        "青杉互娱\n测试工程师\n- 编写用例\n- 搭建环境\n\n白鹭中学\n数学教师\n- 备课\n",
                        "青杉互娱 | 测试工程师 | null..null\n白鹭中学 | 数学教师 | null..null"));
    }

    @Test
    void a_heading_over_internships_and_work_is_one_of_work() {
        assertThat(career(readText("resume.txt", "林若溪\n\n实习/工作经历\n\n青杉软件有限公司 测试工程师 2019.03-2021.05\n- 编写用例\n")))
                .containsExactly("青杉软件有限公司 | 测试工程师 | 2019-03..2021-05 | employment");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void careers(String what, String lines, String career) {
        assertThat(career(readText("resume.md", "# 林若溪\n\n## 工作经历\n\n" + lines))
                        .map(line -> line.replaceAll(" \\| [a-z-]+$", "")))
                .containsExactly(career.split("\n"));
    }
}
