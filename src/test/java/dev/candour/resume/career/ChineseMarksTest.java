package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The signs by which Chinese documents count entries and set their parts apart. */
class ChineseMarksTest {

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(
                        "terms and towns in parentheses behind titles",
                        "2019.03-2021.05 青杉软件有限公司 测试工程师（全职）\n- 编写用例\n\n2017.01-2019.02 白鹭中学 数学教师（兼职）\n- 备课\n\n2015.06-2016.12 柳溪酒店 前厅经理（成都）\n- 接待",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02\n柳溪酒店 | 前厅经理 | 2015-06..2016-12"),
                Arguments.of(
                        "numbers before dates",
                        "一、2019.03-2021.05 青杉软件有限公司 测试工程师\n- 编写用例\n\n二、2017.01-2019.02 白鹭中学 数学教师\n- 备课",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "numbers before titles",
                        "一、测试工程师\n青杉软件有限公司 2019.03-2021.05\n- 编写用例\n\n二、数学教师\n白鹭中学 2017.01-2019.02\n- 备课",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "a number and a word before dates",
                        "一、从2019年3月到2021年5月 青杉软件有限公司 测试工程师\n- 编写用例\n\n二、从2017年1月到2019年2月 白鹭中学 数学教师\n- 备课",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "a gap and a word before dates",
                        "青杉软件有限公司  从2019年3月到2021年5月\n测试工程师\n- 编写用例\n\n白鹭中学（自2017年1月至2019年2月）\n数学教师\n- 备课",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "slashes without spaces",
                        "青杉互娱/测试工程师/2019年3月-2021年5月\n- 编写用例\n\n白鹭中学/数学教师/2017年1月-2019年2月\n- 备课",
                        "青杉互娱 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "colons without spaces",
                        "测试工程师：青杉软件有限公司\n2019.03-2021.05\n- 编写用例\n\n数学教师：白鹭中学\n2017.01-2019.02\n- 备课",
                        "青杉软件有限公司 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "labels between semicolons",
                        "时间：2019.03-2021.05；单位：青杉互娱；岗位：测试工程师\n- 编写用例\n\n时间：2017.01-2019.02；单位：白鹭中学；岗位：数学教师\n- 备课",
                        "青杉互娱 | 测试工程师 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "numbers in parentheses before names",
                        "（1）青杉酒店\n前台接待\n2019.03-2021.05\n- 接待\n\n（2）白鹭中学\n数学教师\n2017.01-2019.02\n- 备课",
                        "青杉酒店 | 前台接待 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "numbers in circles before titles",
                        "① 前台接待\n青杉酒店 2019.03-2021.05\n- 接待\n\n② 数学教师\n白鹭中学 2017.01-2019.02\n- 备课",
                        "青杉酒店 | 前台接待 | 2019-03..2021-05\n白鹭中学 | 数学教师 | 2017-01..2019-02"),
                Arguments.of(
                        "the part of a group before a title",
                        "2019.03-2021.05 青杉集团第三工程局施工员\n- 放线\n\n2017.01-2019.02 白鹭教育培训中心英语老师\n- 备课",
                        "青杉集团第三工程局 | 施工员 | 2019-03..2021-05\n白鹭教育培训中心 | 英语老师 | 2017-01..2019-02"),
                Arguments.of(
                        "titles in corner brackets",
                        "2019.03-2021.05 青杉互娱「测试工程师」\n- 编写用例\n\n2017.01-2019.02 白鹭书店「店员」\n- 备课",
                        "青杉互娱 | 测试工程师 | 2019-03..2021-05\n白鹭书店 | 店员 | 2017-01..2019-02"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void entries(String what, String lines, String career) {
        assertThat(career(readText("resume.txt", "林若溪\n\n工作经历\n\n" + lines + "\n"))
                        .map(line -> line.replaceAll(" \\| [a-z-]+$", "")))
                .containsExactly(career.split("\n"));
    }
}
