package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scholar is elected to or praised for beside the positions, and Taiwanese projects: no positions. */
class ChineseHonoursTest {

    private static final String WORK = "# 林若溪\n\n## 工作经历\n\n* 2015年7月-2019年6月，白鹭研究院，研究员\n\n";
    private static final String ONLY = "白鹭研究院 | 研究员 | 2015-07..2019-06 | employment";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 社会服务\n\n* 2021年3月-今，中国柳溪学会潮汐专业委员会秘书长\n",
                "## 社会服务\n\n* 2019年7月-今，中国柳溪学会第三届理事\n",
                "## 社會服務\n\n* 2019年7月-今，柳溪工程學會 常務理事\n",
                "## 社会服务\n\n* 2019.07-2021.06 《青杉学报》编委会 青年编委\n",
                "## 社会服务\n\n* 2019年7月-今，青杉规划学会智慧研究中心特聘专家\n",
                "## 荣誉获奖\n\n### 教学\n\n* 2016年06月，青杉大学机械学院2015-2016学年度优秀助教\n",
                "## 榮譽\n\n### 教学\n\n* 2016年06月，青杉大學機械學院2015-2016學年度優秀助教\n",
                "## 荣誉获奖\n\n### 教学\n\n* 2016年06月，青杉大学2015-2016年度十佳助教\n",
                "## 荣誉获奖\n\n### 教学\n\n* 2016年06月，青杉大学2015-2016年度杰出辅导员\n",
                "#### 專案:\n\n* 航線最佳化模型 (2015.07 - 2016.07)\n    - C語言開發\n* ERP 系統導入 (2016.04 - 2016.12)\n    - WPF 視窗程式開發\n",
                "## 参与专案\n\n* 良率分析网页 (2015.07 - 2016.07)\n    - Python 程序开发\n"
            })
    void are_no_positions(String lines) {
        assertThat(career(readText("cv.md", WORK + lines))).containsExactly(ONLY);
    }

    static Stream<Arguments> positions() {
        return Stream.of(
                Arguments.of(
                        "## 社会服务\n\n* 2019年7月-2020年6月，青杉大学心理学会 会长\n", "青杉大学心理学会 | 会长 | 2019-07..2020-06 | volunteer"),
                Arguments.of(
                        "## 社会服务\n\n* 2019年7月-2020年6月，柳溪志愿者协会 副会长\n", "柳溪志愿者协会 | 副会长 | 2019-07..2020-06 | volunteer"),
                Arguments.of(
                        "## 工作经历二\n\n* 2019年7月-2020年6月，柳溪工程学会 秘书长\n", "柳溪工程学会 | 秘书长 | 2019-07..2020-06 | employment"),
                Arguments.of(
                        "## 就职经历\n\n* 2019年7月-2020年6月，溪石公司，先进材料工程师\n",
                        "溪石公司 | 先进材料工程师 | 2019-07..2020-06 | employment"));
    }

    @ParameterizedTest
    @MethodSource
    void positions(String lines, String expected) {
        assertThat(career(readText("cv.md", WORK + lines))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n"})
    void assistants_below_a_house_may_stand_behind_empty_lines(String gap) {
        String lines = "# 职业与校园活动\n\n* 青杉大学，云栖商学院， 2019 - 2020\n\t* 研究助理\n* 白鹭大学，北桥商学院，2015 - 2016\n\t* 课程助教\n";

        assertThat(career(readText("cv.md", "# 林若溪\n\n" + lines.replace("\n", gap))))
                .containsExactly("青杉大学 | 研究助理 | 2019..2020 | employment", "白鹭大学 | 课程助教 | 2015..2016 | employment");
    }
}
