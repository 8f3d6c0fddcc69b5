package dev.candour.resume.career;

import static dev.candour.resume.Samples.career;
import static dev.candour.resume.Samples.readText;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that say on lines of their own when a position began and when it ended. */
class LabelledTimesTest {

    @ParameterizedTest
    @CsvSource({
        "From, To",
        "Start Date, End Date",
        "start, end",
        "**From**, **To**",
        "Started, Ended",
        "- From, - To",
        "Begin date, End date",
        "开始时间, 结束时间",
        "入职时间, 离职时间"
    })
    void the_dates_behind_two_labels_are_one_range(String from, String to) {
        String text = "Mira Tallow\n\nWORK HISTORY\n\nCompany: Tansyfern\nJob Title: Usher\nLocation: Leeds\n" + from
                + ": 07/2019\n" + to
                + ": 01/2024\nDescription:\n- Opened doors.\n\nCompany: Larkspur Halls\nJob Title: Clerk\n" + from
                + ": March 2016\n" + to + ": June 2019\nDescription:\n- Sorted mail.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Tansyfern | Usher | 2019-07..2024-01 | employment",
                        "Larkspur Halls | Clerk | 2016-03..2019-06 | employment");
    }

    @ParameterizedTest
    @CsvSource({"公司, 职位, 时间", "Company, Position, Period", "单位名称, 岗位, 起止时间"})
    void a_form_whose_time_was_left_open_beside_others_is_a_position_without_dates(
            String company, String position, String time) {
        String text = "工作经历\n" + company + ": 青杉机械有限公司\n" + position + ": 会计\n" + time + ":\n\n" + company + ": 白鹭模具厂\n"
                + position + ": 技术员\n" + time + ": 2015.07-2018.08\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "青杉机械有限公司 | 会计 | null..null | employment", "白鹭模具厂 | 技术员 | 2015-07..2018-08 | employment");
    }

    @Test
    void what_began_and_has_no_end_beside_others_that_have_one_goes_on() {
        String text =
                "Mira Tallow\n\nWORK HISTORY\n\nCompany: Tansyfern\nJob Title: Usher\nFrom: 07/2019\nDescription:\n- Opened doors.\n\n"
                        + "Company: Larkspur Halls\nJob Title: Clerk\nFrom: 03/2016\nTo: 06/2019\nDescription:\n- Sorted mail.\n";
        assertThat(career(readText("cv.txt", text)))
                .containsExactly(
                        "Tansyfern | Usher | 2019-07..null | employment",
                        "Larkspur Halls | Clerk | 2016-03..2019-06 | employment");
    }

    @Test
    void when_somebody_may_begin_is_no_position() {
        String text =
                "Mira Tallow\n\nStart date: March 2027\n\nWORK HISTORY\n\nUsher, Tansyfern, 2015 - 2019\n- Opened doors.\n";
        assertThat(career(readText("cv.txt", text))).containsExactly("Tansyfern | Usher | 2015..2019 | employment");
    }
}
