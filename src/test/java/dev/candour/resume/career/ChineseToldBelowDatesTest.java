package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese sentences below dates that say where and as what, and go on with what was done. */
class ChineseToldBelowDatesTest {

    static Stream<Arguments> told_below_dates() {
        return Stream.of(
                Arguments.of(
                        "an internship in a sentence",
                        "实习经历\n2018.07 — 2018.08\n\n- 于溪桥软件有限公司实习，任行政助理，整理会议纪要。\n\n2019.05 — 2019.06\n\n- 于松岭广播电视台见习，任助理记者，采写短讯。",
                        "溪桥软件有限公司 | 行政助理 | 2018-07..2018-08 | internship\n松岭广播电视台 | 助理记者 | 2019-05..2019-06 | internship"),
                Arguments.of(
                        "a house of many words",
                        "实习经历\n2018.07 — 2018.08\n\n- 在云岫省松岭市青山东区溪桥农业机械综合服务有限公司实习，任会计助理，整理凭证。",
                        "云岫省松岭市青山东区溪桥农业机械综合服务有限公司 | 会计助理 | 2018-07..2018-08 | internship"),
                Arguments.of(
                        "without bullets",
                        "实习经历\n2018.07-2018.08\n在溪桥软件有限公司实习，担任行政助理，负责会议记录。\n\n2019.05-2019.06\n在松岭广播电视台实习，担任助理记者。",
                        "溪桥软件有限公司 | 行政助理 | 2018-07..2018-08 | internship\n松岭广播电视台 | 助理记者 | 2019-05..2019-06 | internship"),
                Arguments.of(
                        "a post called 岗位",
                        "实习经历\n2018年7月—2018年8月\n\n于溪桥软件有限公司实习，岗位为行政助理。",
                        "溪桥软件有限公司 | 行政助理 | 2018-07..2018-08 | internship"),
                Arguments.of(
                        "below a heading with two numbers",
                        "### 3.4 实习经历\n\n2018.07-2018.08\n\n- 在溪桥软件有限公司处见习，职务为行政助理。",
                        "溪桥软件有限公司 | 行政助理 | 2018-07..2018-08 | internship"),
                Arguments.of(
                        "traditional words",
                        "工作經歷\n2020年4月—至今任職於栖谷科技股份有限公司，擔任專案經理。\n\n2016年9月—2020年3月任職於朗杉數位行銷，擔任行銷企劃。",
                        "栖谷科技股份有限公司 | 專案經理 | 2020-04..null\n朗杉數位行銷 | 行銷企劃 | 2016-09..2020-03"),
                Arguments.of(
                        "what was done in a town",
                        "工作经历\n溪桥软件有限公司  测试工程师  2019.07-2021.08\n- 在松岭工作，担任翻译",
                        "溪桥软件有限公司 | 测试工程师 | 2019-07..2021-08"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void told_below_dates(String what, String lines, String expected) {
        assertThat(career(readText("cv.txt", "林若溪\n\n" + lines + "\n"))
                        .map(line -> line.replaceAll(" \\| employment$", "")))
                .containsExactly(expected.split("\n"));
    }
}
