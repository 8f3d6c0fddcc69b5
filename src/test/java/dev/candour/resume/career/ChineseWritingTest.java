package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, brackets and rows of forms as they are typed in Chinese documents. */
class ChineseWritingTest {

    private static String read(String text) {
        return career(readText("resume.txt", text))
                .map(said -> said.replace(" | employment", ""))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        2019·03 - 2021·05; 2019-03..2021-05
        2019.3一2021.5; 2019-03..2021-05
        2019年3月一至今; 2019-03..null
        2019、03-2021、05; 2019-03..2021-05
        Mar 2019 - May 2021 · 2 yrs; 2019-03..2021-05
        2019-03/2021-05; 2019-03..2021-05
        2019-03/目前; 2019-03..null
        2019年3月 - 現仍在職; 2019-03..null
        2019/03～目前任職; 2019-03..null
        """)
    void ranges_are_read_with_the_signs_people_type(String dates, String expected) {
        assertThat(read("工作经历\n\n青杉印染有限公司\n职位：质检员\n时间：" + dates + "\n- 抽检布料\n\n" + dates + "，白鹭纺织有限公司，跟单员\n"))
                .isEqualTo("青杉印染有限公司 | 质检员 | " + expected + "\n白鹭纺织有限公司 | 跟单员 | " + expected);
    }

    @Test
    void dotted_dates_may_stand_before_the_employer() {
        assertThat(read("工作经历\n\n2019·03-2021·05 青杉印染有限公司 质检员\n- 抽检布料\n"))
                .isEqualTo("青杉印染有限公司 | 质检员 | 2019-03..2021-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：【青杉印染】\n岗位：【质检员】\n时间：【2019.03-2021.05】", "公司 ：【青杉印染】\n职 位：【质检员】\n日期：【2019.03-2021.05】"})
    void brackets_around_what_a_form_was_filled_in_with_say_nothing(String lines) {
        assertThat(read("工作经历\n\n" + lines + "\n- 抽检布料\n")).isEqualTo("青杉印染 | 质检员 | 2019-03..2021-05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        期望职位：质检员\\t姓名：林若溪; 林若溪
        求職職稱：採購    姓 名：林若溪; 林若溪
        紧急联系人：母亲\\t姓名：林若溪; null
        """)
    void a_name_stands_in_any_field_of_a_row(String row, String name) {
        String document = "RESUME\n\n" + row.replace("\\t", "\t") + "\n期望薪资：面议\t邮箱：hello@example.com\n\n工作经历\n";
        assertThat(String.valueOf(readText("resume.txt", document).basics().name()))
                .isEqualTo(name);
    }
}
