package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences about oneself are no positions, undated placements are some. */
class ChineseTellingsTest {

    private static String read(String text) {
        return career(readText("resume.txt", text.replace("\\n", "\n"))).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我在青杉大学读书.大约2013 年起我学画水彩,最近我也想试试版画 和木刻.", "我从2016年开始学习摄影，现在我能独立做后期剪辑"})
    void what_somebody_tells_of_themselves_names_no_house(String told) {
        assertThat(read("林若溪\n\n" + told + "\n\n教育背景\n\n青杉大学 艺术学 本科 2012-2016\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 平时会写一些菜谱，：example.com（点击可看）\n- 熟练使用烘焙工具：烤箱、打蛋器\n- 在校期间主修：面点",
                "- 了解的工艺：发酵、揉面\n- 擅长的方向：中式点心\n- 闲暇时候：写菜谱"
            })
    void items_about_what_somebody_can_do_are_no_placements(String items) {
        assertThat(read("林若溪\n\n实习经历与技术经历\n\n" + items + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        青杉印染有限公司\\t暑期实习\\n质检实习生\\n- 抽检布料; 青杉印染有限公司 | 质检实习生 | null..null | internship
        白鹭纺织有限公司\\t實習\\n採購實習生\\n- 整理訂單; 白鹭纺织有限公司 | 採購實習生 | null..null | internship
        """)
    void terms_stand_where_the_dates_of_others_stand(String lines, String expected) {
        assertThat(read("林若溪\n\n实习经历\n\n" + lines.replace("\\t", "\t") + "\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        白鹭互娱：会计\\n- 记账\\n\\n青杉电器：采购专员\\n- 询价; 白鹭互娱 | 会计 | null..null | employment+青杉电器 | 采购专员 | null..null | employment
        期望职位：会计\\n- 记账; ''
        主要身份：会计\\n- 记账; ''
        """)
    void a_colon_parts_a_house_from_a_title_and_a_label_from_its_value(String lines, String expected) {
        assertThat(read("林若溪\n\n工作经历\n\n" + lines)).isEqualTo(expected.replace('+', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"隶属于平台事业部，实习期间，主要工作有：", "实习期间，主要负责："})
    void while_placed_is_no_title(String below) {
        assertThat(read("林若溪\n\n实习经历\n\n青杉系统有限公司\t2015.5 - 2015.8\n\n" + below + "\n- 抽检\n"))
                .isEqualTo("青杉系统有限公司 | null | 2015-05..2015-08 | internship");
    }

    @Test
    void sections_numbered_in_brackets_are_sections() {
        assertThat(
                        read(
                                "林若溪\n\n【1】教育背景\n青杉大学 会计学 本科 2012-2016\n\n【2】工作经历\n白鹭纺织有限公司\n2016年8月至今\n会计\n- 核对账目\n\n【3】专业技能\n- Excel\n"))
                .isEqualTo("白鹭纺织有限公司 | 会计 | 2016-08..null | employment");
    }
}
