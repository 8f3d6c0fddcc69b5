package dev.candour.resume.language;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candour.profile.Profile.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages in rows of Chinese skills, told by tests, and those that somebody says not to speak. */
class ChineseLanguageLinesTest {

    private static List<String> spoken(String lines) {
        return readText("resume.txt", "林若溪\n\n" + lines.replace("\\n", "\n") + "\n").languages().stream()
                .map(Language::language)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        技能\\n编程语言 Kotlin\\n语言能力 普通话，法语\\n软件 Word; Chinese French
        技能\\n编程语言：Kotlin\\n工作语言：粤语、英语; Cantonese English
        技能\\n编程语言  Kotlin\\n使用语言  日语 韩语; Japanese Korean
        专业技能\\n掌握语言: 德语; German
        语文能力及证照\\n- 多益测验 610分\\n- 驾驶证; English
        自我介紹\\n2. 多益成績為 780 分; English
        自我介紹\\n多益分數：650; English
        技能证书\\n- 全民英檢中高級; English
        技能证书\\n- 六级 498 分; English
        自我评价\\n取得四，六级英语证书。; English
        教育背景\\n柳溪大学  2015.09 - 2019.06  本科\\n名次：9/52   奖学金：两次   外语能力：CET4 (512) / CET6 (433); English
        """)
    void are_spoken(String lines, String expected) {
        assertThat(spoken(lines)).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"自我评价\\n组内的工作语言主要是日语，但我没有日语基础，靠翻译软件沟通。", "工作经历\\n2019.03 - 2021.05  多益网络  会计", "技能\\n编程语言 Kotlin"
            })
    void what_is_denied_or_called_so_is_not(String lines) {
        assertThat(spoken(lines)).isEmpty();
    }
}
