package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A branch beside the name of its house. */
class ChineseBranchesTest {

    static Stream<Arguments> branches() {
        return Stream.of(
                Arguments.of(
                        "a branch and a title below the house",
                        "工作经历\n溪桥保险股份有限公司\n杭州分公司 理赔员 2019.03-2022.05\n- 查勘",
                        "溪桥保险股份有限公司 | 理赔员 | 2019-03..2022-05"),
                Arguments.of(
                        "house, branch, title and dates, each on a line",
                        "工作经历\n溪桥保险股份有限公司\n杭州分公司\n理赔员\n2019.03-2022.05\n- 查勘\n\n松岭银行\n青山支行\n柜员\n2016.03-2019.02\n- 办理业务",
                        "溪桥保险股份有限公司 | 理赔员 | 2019-03..2022-05\n松岭银行 | 柜员 | 2016-03..2019-02"),
                Arguments.of(
                        "a house that no list knows",
                        "工作经历\n溪桥物流\n云岫办事处 业务员 2016.03-2019.02\n- 办理",
                        "溪桥物流 | 业务员 | 2016-03..2019-02"),
                Arguments.of(
                        "a house in two languages over its office",
                        "实习经历\n株式会社杉川 SUGIKAWA LTD\n大连分公司 翻译实习 2019.06 - 2019.08\n- 校对",
                        "株式会社杉川 | 翻译实习 | 2019-06..2019-08 | internship"),
                Arguments.of(
                        "a traditional branch",
                        "工作經歷\n溪橋保險股份有限公司\n台中分公司 理賠員 2019/03-2022/05\n- 查勘",
                        "溪橋保險股份有限公司 | 理賠員 | 2019-03..2022-05"),
                Arguments.of(
                        "a branch whose house nobody names",
                        "工作经历\n杭州分公司 理赔员 2019.03-2022.05\n- 查勘\n\n青山支行 柜员 2016.03-2019.02\n- 办理",
                        "杭州分公司 | 理赔员 | 2019-03..2022-05\n青山支行 | 柜员 | 2016-03..2019-02"),
                Arguments.of(
                        "a house named with its branch",
                        "工作经历\n2019.03-2022.05 溪桥保险股份有限公司杭州分公司 理赔员\n- 查勘",
                        "溪桥保险股份有限公司杭州分公司 | 理赔员 | 2019-03..2022-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void branches(String what, String lines, String expected) {
        assertThat(career(readText("cv.txt", "林若溪\n\n" + lines + "\n"))
                        .map(line -> line.replaceAll(" \\| employment$", "")))
                .containsExactly(expected.split("\n"));
    }
}
