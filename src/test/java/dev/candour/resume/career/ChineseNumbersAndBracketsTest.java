package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, brackets, bars and labels around the names and dates of Chinese positions. */
class ChineseNumbersAndBracketsTest {

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of(
                        "dates in lenticular brackets",
                        "工作经历\n【2020/04 – 至今】栖谷优选 用户运营\n- 策划节日活动\n\n【2017/09 – 2020/03】朗杉互娱 游戏策划\n- 设计关卡",
                        "栖谷优选 | 用户运营 | 2020-04..null\n朗杉互娱 | 游戏策划 | 2017-09..2020-03"),
                Arguments.of(
                        "dates in such brackets at the end",
                        "工作经历\n栖谷优选 用户运营【2020.04-至今】\n- 策划节日活动\n\n朗杉互娱 游戏策划【2017.09-2020.03】\n- 设计关卡",
                        "栖谷优选 | 用户运营 | 2020-04..null\n朗杉互娱 | 游戏策划 | 2017-09..2020-03"),
                Arguments.of(
                        "a stroke typed for a bar",
                        "工作经历\n栖谷优选丨用户运营丨2020.04-至今\n- 策划节日活动\n\n朗杉互娱丨游戏策划丨2017.09-2020.03\n- 设计关卡",
                        "栖谷优选 | 用户运营 | 2020-04..null\n朗杉互娱 | 游戏策划 | 2017-09..2020-03"),
                Arguments.of(
                        "labels between such strokes",
                        "工作经历\n企业：栖谷优选丨职务：用户运营丨在职时间：2020.04-至今\n- 策划节日活动\n\n企业：朗杉互娱丨职务：游戏策划丨在职时间：2017.09-2020.03\n- 设计关卡",
                        "栖谷优选 | 用户运营 | 2020-04..null\n朗杉互娱 | 游戏策划 | 2017-09..2020-03"),
                Arguments.of(
                        "numbers in circles before dates",
                        "工作经历\n①2021.03.01 - 至今\t溪桥软件有限公司\t测试工程师\n- 编写用例\n\n②2018.07.01 - 2021.02.28\t松岭市人民医院\t护士\n- 护理",
                        "溪桥软件有限公司 | 测试工程师 | 2021-03..null\n松岭市人民医院 | 护士 | 2018-07..2021-02"),
                Arguments.of(
                        "numbers in parentheses before names that no list knows",
                        "工作经历\n（1）云岫集团\n财务经理\n2019.07-2023.05\n- 编制报表\n\n（2）拾味坊\n店长\n2016.02-2019.06\n- 排班",
                        "云岫集团 | 财务经理 | 2019-07..2023-05\n拾味坊 | 店长 | 2016-02..2019-06"),
                Arguments.of(
                        "a title in parentheses behind accountants",
                        "工作经历\n澄江会计师事务所（审计助理） 2014.07-2016.01\n- 整理底稿",
                        "澄江会计师事务所 | 审计助理 | 2014-07..2016-01"),
                Arguments.of(
                        "the position held now below a heading",
                        "現職\n栖谷科技股份有限公司 專案經理（2020/04～）\n\n經歷\n朗杉數位行銷 行銷企劃（2016/09～2020/03）",
                        "栖谷科技股份有限公司 | 專案經理 | 2020-04..null\n朗杉數位行銷 | 行銷企劃 | 2016-09..2020-03"),
                Arguments.of(
                        "a department behind a slash",
                        "工作经历\n溪桥软件有限公司 / 测试工程师 / 质量部 / 2021.03-至今\n- 编写用例\n\n松岭银行 / 客户经理 / 零售部 / 2018.07-2021.02\n- 拓展客户",
                        "溪桥软件有限公司 | 测试工程师 | 2021-03..null\n松岭银行 | 客户经理 | 2018-07..2021-02"),
                Arguments.of(
                        "a department before or behind a slash without spaces",
                        "工作经历\n溪桥软件有限公司 | 研发部/测试工程师 | 2021.03-至今\n- 编写用例\n\n松岭银行 | 客户经理/零售部 | 2018.07-2021.02\n- 拓展客户",
                        "溪桥软件有限公司 | 测试工程师 | 2021-03..null\n松岭银行 | 客户经理 | 2018-07..2021-02"),
                Arguments.of(
                        "two titles beside a slash",
                        "工作经历\n溪桥软件有限公司 | 产品经理/项目经理 | 2021.03-至今\n- 编写需求",
                        "溪桥软件有限公司 | 产品经理/项目经理 | 2021-03..null"),
                Arguments.of(
                        "a foreign word that begins the title",
                        "工作经历\n松岭光电有限公司  2015.3 - 2016.9\nLitho 设备工程师\n保养机台。",
                        "松岭光电有限公司 | Litho 设备工程师 | 2015-03..2016-09"),
                Arguments.of(
                        "a foreign word that begins the title beside its dates, or before its house",
                        "工作经历\n2015.3 - 2016.9\tLitho 设备工程师\n上海\t松岭光电有限公司\n保养机台。\n\nEtching 设备工程师，溪桥光电有限公司\n2013.3 - 2014.9\n保养机台。",
                        "松岭光电有限公司 | Litho 设备工程师 | 2015-03..2016-09\n溪桥光电有限公司 | Etching 设备工程师 | 2013-03..2014-09"),
                Arguments.of(
                        "a foreign house before the title",
                        "工作经历\nTansyfern 设备工程师\n2015.3 - 2016.9\n保养机台。",
                        "Tansyfern | 设备工程师 | 2015-03..2016-09"),
                Arguments.of(
                        "traditional radicals of a font",
                        "⼯作經歷\n松嶺社區大學｜校⻑\n2009.08 - 2012.06\n• 主持會議",
                        "松嶺社區大學 | 校長 | 2009-08..2012-06"),
                Arguments.of(
                        "simplified radicals of a font",
                        "⼯作经历\n溪桥科技有限公司｜店⻓\n2014.02 - 2016.07\n• 排班",
                        "溪桥科技有限公司 | 店长 | 2014-02..2016-07"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void marks(String what, String lines, String expected) {
        assertThat(career(readText("cv.txt", "林若溪\n\n" + lines + "\n"))
                        .map(line -> line.replaceAll(" \\| employment$", "")))
                .containsExactly(expected.split("\n"));
    }
}
