package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spaces between Chinese and foreign words within the name of a house, and such as part it from what stands beside it. */
class ChineseSpacedNamesTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of(
                        "between bars",
                        "2021.03 - 2023.05 | 溪石 AI 研究院 | 算法工程师",
                        "溪石 AI 研究院 | 算法工程师 | 2021-03..2023-05"),
                Arguments.of(
                        "before dates in parentheses",
                        "柳溪 LED 照明厂 (2019.02 - 2021.02)\n包装人员",
                        "柳溪 LED 照明厂 | 包装人员 | 2019-02..2021-02"),
                Arguments.of(
                        "in traditional characters",
                        "雲棲 KTV 連鎖店 2014/01 - 2015/12\n收銀員",
                        "雲棲 KTV 連鎖店 | 收銀員 | 2014-01..2015-12"),
                Arguments.of(
                        "a numbered laboratory",
                        "2018年1月 - 2018年12月，青杉 E3D 研究所，访问学者",
                        "青杉 E3D 研究所 | 访问学者 | 2018-01..2018-12"),
                Arguments.of(
                        "foreign words first",
                        "YX 手机配件批发店 2025.02 - 2025.08\n配货人员",
                        "YX 手机配件批发店 | 配货人员 | 2025-02..2025-08"),
                Arguments.of(
                        "a space behind the foreign word alone",
                        "溪石MCN 机构 | 编导 | 2021.03 - 2023.05",
                        "溪石MCN 机构 | 编导 | 2021-03..2023-05"),
                Arguments.of(
                        "a technician glued to the centre of a university",
                        "青杉大學智慧運算研究中心技士: 2019/8 - 2020/11\n1. 管理機房",
                        "青杉大學 | 技士 | 2019-08..2020-11"),
                Arguments.of(
                        "a Taiwanese post for a project",
                        "柳溪網路: 2021/5 - 2023/5\n專案人員\n1. 參與平台維運",
                        "柳溪網路 | 專案人員 | 2021-05..2023-05"),
                Arguments.of(
                        "a department before a house",
                        "2013.01 - 2013.12 市场部 ABC 咨询公司 会计",
                        "ABC 咨询公司 | 会计 | 2013-01..2013-12"),
                Arguments.of(
                        "a foreign word in the title",
                        "2012.01 - 2012.12 白鹭科技 Java 工程师",
                        "白鹭科技 | Java 工程师 | 2012-01..2012-12"),
                Arguments.of(
                        "a department with a foreign word",
                        "2011.01 - 2011.12 云栖集团 IT 部 网络管理员",
                        "云栖集团 | 网络管理员 | 2011-01..2011-12"),
                Arguments.of(
                        "a title before a house", "2010.01 - 2010.12 工程师 ABC 研究院", "ABC 研究院 | 工程师 | 2010-01..2010-12"),
                Arguments.of(
                        "a town before a house", "2009.01 - 2009.12 上海 ABC 公司 会计", "ABC 公司 | 会计 | 2009-01..2009-12"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void names(String what, String lines, String expected) {
        assertThat(career(readText("cv.txt", "林若溪\n\n工作经历\n" + lines + "\n"))
                        .map(line -> line.replaceAll(" \\| employment$", "")))
                .containsExactly(expected);
    }
}
