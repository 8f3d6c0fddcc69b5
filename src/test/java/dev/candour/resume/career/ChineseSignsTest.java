package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An at between a task and a house, a field behind a comma, the foreign word of a brand, and houses without dates over their tasks. */
class ChineseSignsTest {

    private static Stream<String> careerIn(String lines) {
        return career(readText("resume.txt", "林若溪\n\n工作经历\n\n" + lines.replace("\\n", "\n") + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2018.12 – 2019.10  资料整理@青杉发展研究中心\\n• 收集报道; 青杉发展研究中心 | 资料整理 | 2018-12..2019-10 | employment
        短视频脚本@ 白鹭出行  2018.12 - 2019.10\\n• 写脚本; 白鹭出行 | 短视频脚本 | 2018-12..2019-10 | employment
        2018.12 – 2019.10  网页搭建@ 9号小屋（初创公司）\\n• 写后端; 9号小屋 | 网页搭建 | 2018-12..2019-10 | employment
        高级经理，渠道生态 – 青杉软件 2018.12 – 2019.10\\n• 谈合作; 青杉软件 | 高级经理 | 2018-12..2019-10 | employment
        解决方案顾问，渠道生态 | Oracle（上海） 2018.12 – 2019.10\\n• 谈合作; Oracle | 解决方案顾问 | 2018-12..2019-10 | employment
        首席架构师，企业支持部 - AWS 2018.12 – 2019.10\\n• 谈合作; AWS | 首席架构师 | 2018-12..2019-10 | employment
        白鹭灵境 AI | 会计 | 2018.12 - 2019.10\\n• 记账; 白鹭灵境 AI | 会计 | 2018-12..2019-10 | employment
        2018.12 - 2019.10  青岑 Cloud  会计\\n• 记账; 青岑 Cloud | 会计 | 2018-12..2019-10 | employment
        """)
    void part_names(String lines, String expected) {
        assertThat(careerIn(lines)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"工作内容", "主要职责：", "岗位职责", "工作描述"})
    void houses_stand_over_the_label_of_their_tasks(String label) {
        assertThat(careerIn("青杉 科技有限公司\n" + label + "\n- 记账\n- 报税\n白鹭出行\n" + label
                        + "\n1. 开单\n2. 收货\n\n项目经验\n单据系统\n项目描述\n开单"))
                .containsExactly("青杉 科技有限公司 | null | null..null | employment", "白鹭出行 | null | null..null | employment");
    }

    @Test
    void a_course_project_is_no_position_whoever_led_it() {
        assertThat(career(readText("resume.txt", "林若溪\n\n竞赛与科研项目经历\n\n单片机课程设计：语音门铃 | 主要开发者\t2024.3 - 2024.7\n• 画电路\n")))
                .isEmpty();
        assertThat(career(readText("resume.txt", "林若溪\n\n课程项目\n\n校园二手书平台（队长）  2024.9 - 2025.3\n• 搭后端\n")))
                .isEmpty();
    }
}
