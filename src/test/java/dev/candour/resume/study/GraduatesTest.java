package dev.candour.resume.study;

import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies that stand outside of a section about them: told in a sentence, on a line with their time, in the fields of a form. */
class GraduatesTest {

    private static final String WORK = "\n\n## 工作經歷\n\n溪石公司 會計 2019/8 - 2020/11\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        畢業於青杉大學資訊工程學系; BACHELOR/青杉大學/資訊工程/null
        1. 畢業於青杉大學資訊工程學系; BACHELOR/青杉大學/資訊工程/null
        本人畢業於青杉大學資訊工程學系，個性開朗。; BACHELOR/青杉大學/資訊工程/null
        就讀於青杉大學統計研究所; null/青杉大學/統計/null
        畢業於青杉大學; null/青杉大學/null/null
        毕业于青杉大学信息工程系; null/青杉大学/信息工程/null
        青杉大學 資訊工程學系 畢業; null/青杉大學/資訊工程/null
        #### 青杉大學 水利管理研究所　　(2013/09 - 2015/07); MASTER/青杉大學/水利管理/2015-07
        #### 白鹭大學 統計研究所 2010/09 - 2012/06; MASTER/白鹭大學/統計/2012-06
        """)
    void are_told_of(String line, String expected) {
        assertThat(readText("resume.md", "# 林若溪\n\n" + line + WORK).education())
                .extracting(
                        study -> study.level() + "/" + study.institution() + "/" + study.area() + "/" + study.endDate())
                .containsExactly(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        毕业院校：青杉理工学院 本科学历\\n• 专业：会计学; BACHELOR/会计学
        毕业院校：青杉理工学院 本科学历\\n• 专业：测控技术与仪器专业; BACHELOR/测控技术与仪器
        毕业院校：青杉理工学院（本科）\\n• 专业：土木工程; BACHELOR/土木工程
        畢業院校：青杉理工大學 碩士\\n• 專業：會計學; MASTER/會計學
        毕业院校：青杉理工学院 专科学历\\n• 专业名称：物流管理; ASSOCIATE/物流管理
        毕业院校：青杉理工学院 本科学历\\n• 专业技能：会计学; BACHELOR/null
        毕业院校：青杉理工学院 会计学 本科\\n• 专业：会计学; BACHELOR/会计学
        """)
    void have_a_field_below_the_school_and_its_level(String lines, String expected) {
        String form = "个人信息\n• 姓名：林若溪\n• " + lines.replace("\\n", "\n") + "\n\n工作经历\n溪石公司 2018.3-2019.7\n会计\n";

        assertThat(readText("resume.txt", form).education())
                .extracting(study -> study.level() + "/" + study.area())
                .containsExactly(expected.strip());
    }
}
