package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Signs within Chinese names that part nothing, and what stands beside such names. */
class ChineseNamesWithSignsTest {

    private static final String HEAD = "# 林若溪\n\n## 工作经历\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "none", textBlock = """
        2019.03 - 2021.04 柳溪大学青杉-白鹭分校 讲师; 柳溪大学青杉-白鹭分校; 讲师
        2019.03 - 2021.04 | 助教 | 柳溪學院南岸-北橋校區; 柳溪學院南岸-北橋校區; 助教
        2019.03 - 2021.04 青杉理工大学 - 校医院 护士; 青杉理工大学; 护士
        白鹭桦木•青杉仪表有限公司，钳工	2019.03 - 2021.04; 白鹭桦木•青杉仪表有限公司; 钳工
        前端组·青杉仪表有限公司	测试员	2019.03 - 2021.04; 青杉仪表有限公司; 测试员
        2019.03 - 2021.04 青杉仪表有限公司 展陈设计 / 包装设计; 青杉仪表有限公司; 展陈设计 / 包装设计
        青杉仪表有限公司 | 文案 / 活动策划 | 2019.03 - 2021.04; 青杉仪表有限公司; 文案 / 活动策划
        2019.03 - 2021.04 青杉仪表有限公司 - Android / iOS 开发; 青杉仪表有限公司; Android / iOS 开发
        2019.03 - 2021.04 柳溪大学光纤传感实验室 - 博士后; 柳溪大学光纤传感实验室; 博士后
        2019.03 - 2021.04 青杉股份水务事业部 | 会计; 青杉股份水务事业部; 会计
        Birch杭州研发中心实习(C++)	2019.03 - 2019.06; Birch杭州研发中心; 实习(C++)
        2019.03 - 2019.06 青杉成都设计中心暑期实习生; 青杉成都设计中心; 暑期实习生
        """)
    void are_kept_whole(String line, String employer, String title) {
        assertThat(career(readText("resume.md", HEAD + "### " + line + "\n\n- 记录\n")))
                .singleElement()
                .asString()
                .startsWith(employer + " | " + title.replace("(C++)", "") + "");
    }

    static Stream<Arguments> careers() {
        return Stream.of(
                Arguments.of(
                        "where in its town a house is, whose name is that of a product too",
                        "• Redis—杭州，柳桥大厦\n专家: 2019.3 – 至今\n– 值班\n\n• 青杉云—上海，北桥\n工程师: 2016.2 – 2019.2\n– 值班\n",
                        "Redis | 专家 | 2019-03..null | employment\n青杉云 | 工程师 | 2016-02..2019-02 | employment"),
                Arguments.of(
                        "what a table calls its columns, where a cell is empty",
                        "| 时间 | 公司 | 职位 |\n| --- | --- | --- |\n| 2021.03 - 2022.04 | | 自由插画师 |\n| 2019.03 - 2021.02 | 青杉有限公司 | 编辑 |\n",
                        "null | 自由插画师 | 2021-03..2022-04 | self-employed\n青杉有限公司 | 编辑 | 2019-03..2021-02 | employment"),
                Arguments.of(
                        "the same word over each of several houses, which heads no section",
                        "实习\n青杉证券 2021.07 - 2021.09\n- 整理\n\n实习\n白鹭银行 2020.07 - 2020.09\n- 整理\n",
                        "青杉证券 | 实习 | 2021-07..2021-09 | internship\n白鹭银行 | 实习 | 2020-07..2020-09 | internship"),
                Arguments.of(
                        "what was done, in items below",
                        "2021.03 - 2022.04\n\n青杉有限公司\n\n出纳\n\n- 对接银行，核对流水\n- 走访门店，整理台账\n",
                        "青杉有限公司 | 出纳 | 2021-03..2022-04 | employment"),
                Arguments.of(
                        "a thesis, which is no post",
                        "2021/03~ 青杉有限公司 会计\n记账\n\n2019/09~2020/06 旧书交换网站的设计与实现\n最终成果\n《说明书》\n",
                        "青杉有限公司 | 会计 | 2021-03..null | employment"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("careers")
    void stand_beside_others(String what, String lines, String positions) {
        assertThat(career(readText("resume.md", HEAD + lines))).containsExactly(positions.split("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2019.03 - 2021.04 自由职业 歌词创作; null | 自由职业 歌词创作; self-employed
        2019.03 - 2021.04 | 自由职业 | 网页开发; 自由职业 | 网页开发; self-employed
        2019.03 - 2021.04 自由職業; null | 自由職業; self-employed
        2019.03 - 2021.04 | 大学期间 | 兼职翻译; null | 兼职翻译; employment
        2019.03 - 2021.04 | 學生時期 | 程序开发; null | 程序开发; employment
        2019.03 - 2021.04 青杉书店 店主; 青杉书店 | 店主; self-employed
        2019.03 - 2021.04 青杉花艺工作室 主理人; 青杉花艺工作室 | 主理人; self-employed
        2019.03 - 2021.04 独立摄影师; null | 独立摄影师; self-employed
        2019.03 - 2021.04 青杉网络 网店主管; 青杉网络 | 网店主管; employment
        2019.03 - 2019.06 青杉证券 见习; 青杉证券 | 见习; internship
        2019.03 - 2021.04 青杉证券 见习经理; 青杉证券 | 见习经理; employment
        """)
    void stand_for_no_house_or_for_ones_own(String line, String named, String type) {
        assertThat(career(readText("resume.md", HEAD + "### " + line + "\n\n- 记录\n")))
                .singleElement()
                .asString()
                .startsWith(named + " | ")
                .endsWith(" | " + type);
    }
}
