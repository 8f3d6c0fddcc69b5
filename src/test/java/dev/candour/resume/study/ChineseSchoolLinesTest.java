package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schools called by a few characters, fields called by their departments, and forms that ask for both. */
class ChineseSchoolLinesTest {

    private static List<String> studies(String lines) {
        return readText("resume.md", "# 林若溪\n\n" + lines.replace("\\n", "\n\n").replace("\\t", "\t") + "\n")
                .education()
                .stream()
                .map(study -> study.level() + "/" + study.area() + "/" + study.institution())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        青理工 | 会计学 | 2014 - 2018; null/会计学/青理工
        杉师大  汉语言文学  2014/09 - 2018/06; null/汉语言文学/杉师大
        2014.09-2018.06  青工大  市场营销  本科; BACHELOR/市场营销/青工大
        青杉大学  2014.09-2018.06\\n会计学专业（国家特色）; null/会计学/青杉大学
        青杉大学 | 会计相关专业 | 本科 | 2014-2018; BACHELOR/会计/青杉大学
        青杉大学\\t海洋学院\\t潮汐观测专业（国家特色）\\n主修课程：制图(93)\\t统计学(87)\\n潮汐学(92)\\t统计学基础(89); null/潮汐观测/青杉大学
        國立青杉大學 圖書資訊與公共事務學系 2012/09 - 2016/06; BACHELOR/圖書資訊與公共事務/國立青杉大學
        青杉大學  2016.9 - 2018.6\\n應用化學研究所; MASTER/應用化學/青杉大學
        """)
    void schools_called_by_a_few_characters_and_fields_called_by_departments_are_read(String lines, String expected) {
        assertThat(studies("## 教育背景\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        学校：青杉大学      会计学\\n学历：本科; BACHELOR/会计学/青杉大学
        學校：青杉大學\\n科系名稱：企業管理學系; BACHELOR/企業管理/青杉大學
        學校名稱：青杉大學\\n就讀科系：會計學系; BACHELOR/會計/青杉大學
        """)
    void forms_ask_for_the_school_and_the_field(String lines, String expected) {
        assertThat(studies("## 學歷\n\n" + lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        學校:青杉大學\\n系所:會計學系\\n電話:0912; BACHELOR/會計/青杉大學
        学校： 青杉学院    软件技术\\t现住址：柳溪\\n学历： 专科\\t微信：lin; ASSOCIATE/软件技术/青杉学院
        """)
    void the_head_of_a_document_asks_for_them_too(String lines, String expected) {
        assertThat(studies(lines + "\n\n## 自傳\n\n我喜歡寫字。")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        学习部 会计学 2014 - 2018
        互助会 会计学 2014 - 2018
        部门经理 会计学 2014 - 2018
        家教 会计学 2014 - 2018
        主修 会计学 2014 - 2018
        赴美 会计学 2014 - 2018
        """)
    void offices_before_a_field_are_no_schools(String line) {
        assertThat(studies("## 教育背景\n\n青杉大学 法学 本科 2013 - 2017\n\n" + line))
                .hasSize(1)
                .allMatch(study -> study.endsWith("青杉大学"));
    }
}
