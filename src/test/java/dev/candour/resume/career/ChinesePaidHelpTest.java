package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school pays its students for, among the offices that they hold for nothing, and in a section about teaching. */
class ChinesePaidHelpTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        校园经历\\n\\n2020.09-2021.06  柳溪大学党委宣传部  助管\\n- 收发文件; 柳溪大学 | 助管 | 2020-09..2021-06 | employment
        在校经历\\n\\n* 柳溪大学国际处，助管，2020.09 -> 2021.06\\n职责：接待来访; 柳溪大学国际处 | 助管 | 2020-09..2021-06 | employment
        学生工作\\n\\n柳溪大学潮汐实验室  助研  2020.09-2021.06\\n- 测水位; 柳溪大学潮汐实验室 | 助研 | 2020-09..2021-06 | employment
        校园经历\\n\\n2020.09-2021.06  柳溪大学青年志愿者协会  会长\\n- 组织活动; 柳溪大学青年志愿者协会 | 会长 | 2020-09..2021-06 | volunteer
        教学经历\\n\\n2020.09-2021.06  潮汐学  助教\\n- 批改作业; 潮汐学 | 助教 | 2020-09..2021-06 | employment
        教学与助教经历\\n\\n2020.09-2021.06  柳溪大学  助教\\n- 批改作业; 柳溪大学 | 助教 | 2020-09..2021-06 | employment
        """)
    void is_employment(String lines, String expected) {
        assertThat(career(readText(
                        "resume.txt",
                        "林若溪\n\n工作经历\n\n2023.07-至今  青杉物流有限公司  会计\n- 记账\n\n" + lines.replace("\\n", "\n") + "\n")))
                .containsExactly("青杉物流有限公司 | 会计 | 2023-07..null | employment", expected);
    }
}
